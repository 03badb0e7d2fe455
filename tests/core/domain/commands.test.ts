import { describe, expect, it } from 'vitest'
import { CALLED, COMMAND_NAMES, understand } from '../../../core/domain/words/commands.ts'
import { fold } from '../../../core/domain/words/normalise.ts'
import { distance } from '../../../core/domain/words/spelling.ts'

describe('what a person writes', () => {
  it.each([
    ['aide', 'help', ''],
    ['Bonjour !', 'help', ''],
    ['Ma leçon', 'today', ''],
    ['ma lecçon', 'today', ''],
    ['bibliotèque', 'library', ''],
    ['Bibliothèque données personnelles', 'library', 'donnees personnelles'],
    ['PROGRESSION', 'progress', ''],
    ['réglage', 'preferences', ''],
    ['pause', 'pause', ''],
    ['pause jusqu’au 24/12', 'pause', 'jusqu au 24 12'],
    ['reprendr', 'resume', ''],
    ['mes donnés', 'my-data', ''],
    ['qui voit quoi ?', 'privacy', ''],
    ['autorisé ?', 'may-i', ''],
    ['Est-ce que je peux mettre un CV dans une IA gratuite ?', 'may-i', 'mettre un cv dans une ia gratuite'],
    ['c’est autorisé ?', 'may-i', ''],
    ["C'est quoi un RAG ?", 'glossary', 'rag'],
    ['c’est quoi le RGPD', 'glossary', 'rgpd'],
    ['Qu’est-ce qu’une hallucination ?', 'glossary', 'hallucination'],
    ['glossaire', 'glossary', ''],
    ['Séance', 'session', ''],
    ['animer une séance', 'session', ''],
    ['help', 'help', ''],
    ['my lesson', 'today', ''],
    ['what is a RAG?', 'glossary', 'rag'],
    ['can I paste a letter into a free AI tool?', 'may-i', 'paste a letter into a free ai tool'],
    ['setings', 'preferences', ''],
  ])('%s → %s', (text, command, about) => {
    expect(understand(text)).toEqual({ command, about })
  })

  it('is not taken for a command when it is something else', () => {
    expect(understand('peut-on faire confiance à une image ?')).toMatchObject({ command: null })
    expect(understand('merci beaucoup')).toMatchObject({ command: null, guess: null })
    expect(understand('')).toMatchObject({ command: null })
  })

  it('offers the command named in passing as a guess', () => {
    expect(understand('je voudrais voir ma progression svp')).toMatchObject({ command: null, guess: 'progress' })
  })

  it('has no name that means two commands, and every name is written folded', () => {
    for (const command of COMMAND_NAMES)
      for (const call of [...CALLED[command].fr, ...CALLED[command].en]) {
        expect(fold(call)).toBe(call)
        expect(understand(call).command).toBe(command)
      }
  })
})

describe('distance between words', () => {
  it.each([
    ['lecon', 'lecon', 0],
    ['lecon', 'leçon', 1],
    ['ab', 'ba', 1],
    ['bibliotheque', 'bibliotèque', 2],
    ['chat', 'chien', 3],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(distance(a, b, 5)).toBe(expected)
  })

  it('stops counting where it was told to', () => {
    expect(distance('bonjour', 'au revoir', 2)).toBe(3)
  })
})
