import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../../../core/domain/content/catalog.ts'
import { aCatalog, anObjectiveFile, aRawDocument, contentFiles } from '../../support/builders.ts'

const problemsOf = (objective: Record<string, unknown>) =>
  buildCatalog(contentFiles([objective])).problems.map(p => p.message)

describe('the catalogue', () => {
  it('finds a question, its objective and its pack by id', () => {
    const found = aCatalog().questions.get('verifier-une-source-2')
    expect(found?.objective.pack).toBe('socle')
    expect(found?.question.options).toHaveLength(3)
  })

  it('is frozen to the bottom', () => {
    const objective = aCatalog().objectives.get('verifier-une-source')
    expect(() => Object.assign(objective?.questions[0] ?? {}, { stem: 'autre' })).toThrow(TypeError)
  })

  it('names the field and says in French what is wrong with it', () => {
    const problems = problemsOf(
      anObjectiveFile('x', { competences: ['digcomp:9.9'], titel: 'faute', tryToday: undefined }),
    )
    expect(problems).toContain('competences.0 : il faut un code comme digcomp:1.2, lo:LO1.2.16 ou pix:1.1')
    expect(problems).toContain('champ inconnu : titel (une faute de frappe ?)')
    expect(problems).toContain('tryToday : ce champ manque')
  })

  it('refuses a question without a right option', () => {
    const file = anObjectiveFile()
    for (const option of file.questions[0]?.options ?? []) delete (option as { right?: boolean }).right
    expect(problemsOf(file)).toContain('aucune option n’est juste (right: true)')
  })

  it('refuses an id used twice and a reference that leads nowhere', () => {
    const twice = buildCatalog(contentFiles([anObjectiveFile('a'), anObjectiveFile('a')])).problems
    expect(twice.map(p => p.message)).toContain('l’identifiant « a » sert déjà dans packs/socle/objectives/a.yaml')
    expect(problemsOf(anObjectiveFile('a', { series: 'autre' }))).toContain(
      'la série « autre » n’est pas dans packs/socle/pack.yaml',
    )
  })

  it('refuses a review by the author', () => {
    expect(problemsOf(anObjectiveFile('a', { reviewer: 'Équipe du projet' }))).toContain(
      'la relecture est faite par quelqu’un d’autre que l’auteur',
    )
  })

  it('says which file is missing or out of place', () => {
    const files = contentFiles().filter(f => f.path !== 'charter.yaml')
    const { problems } = buildCatalog([...files, aRawDocument('autres/x.yaml', {})])
    expect(problems.map(p => `${p.file}: ${p.message}`)).toEqual([
      'autres/x.yaml: ce fichier n’est dans aucun dossier connu du contenu',
      'charter.yaml: ce fichier manque',
    ])
  })

  it('lets a tenant change what its organisation decides, and keeps the rest', () => {
    const files = contentFiles().map(f =>
      f.path === 'organisation.yaml'
        ? aRawDocument(f.path, {
            ...(f.value as object),
            tenants: { '22222222-2222-4222-8222-222222222222': { ai: 'interdite' } },
          })
        : f,
    )
    const catalog = buildCatalog(files).ok
    expect(catalog?.organisationOf('22222222-2222-4222-8222-222222222222')).toMatchObject({
      ai: 'interdite',
      adaptation: true,
      hours: { from: 540, to: 1020 },
    })
    expect(catalog?.organisationOf('other').ai).toBe('encadree')
  })
})
