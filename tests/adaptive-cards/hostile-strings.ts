/** What somebody might write, by accident or on purpose, wherever a text goes into a card. */
export const HOSTILE: readonly string[] = [
  '**gras** _italique_ __gras__ ~~barré~~ `code`',
  '[cliquez](https://evil.example)',
  '[cliquez][ici]\n\n[ici]: https://evil.example',
  '![](https://evil.example/pixel.png)',
  '<https://evil.example>',
  'https://evil.example et www.evil.example',
  '<at>Le maire</at>',
  '<a<at>t>Le maire</a</at>t>',
  '< AT id="0" >Le maire</ at >',
  '&lt;at&gt;Le maire&lt;/at&gt;',
  '# Titre\n- un\n- deux\n1. trois\n2) quatre\n> cité\n---\n***',
  'Titre\n===\nAutre\n---',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '    du code\n\tencore',
  '```\ndu code\n```\n~~~\nencore\n~~~',
  '\\[échappé\\](https://evil.example) \\*étoiles\\*',
  '\u202eetxet el esrevni\u202c \u2066isolé\u2069 \u200fdroite',
  'in\u200bvi\u200dsi\u2060ble\ufeff \u00ad\u{e0041}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template, as somebody might type it
  '{{DATE(2020-01-01T00:00:00Z, LONG)}} ${user.name} {0}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"},{"type":"Action.OpenUrl","url":"https://evil.example"},{"',
  'javascript:alert(1)',
  "l'{a} it's",
  `${'très '.repeat(60)}long`,
]

export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'http://evil.example/',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'https://admin:secret@evil.example/',
  '//evil.example',
  'pas une adresse',
]
