/**
 * Sentences that are meant for a language model which reads the page, by language: what tells it to set aside
 * its orders. Nothing that a document says to people in a place where they do not see it. In lower case: compiled with
 * `iu` they take several times as long.
 */
const INSTRUCTIONS = [
  '\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:previous|earlier|prior|above|preceding|existing|other|all|any|your|system)\\b.{0,30}\\b(?:instructions?|prompts?|rules|directives?|guidelines|context|orders)\\b',
  '\\b(?:system prompt|hidden prompt)\\b|\\b(?:as|you are) an? (?:ai|llm|language model)\\b|\\b(?:ai|llm|language) (?:agents?|assistants?|models?|crawlers?|reviewers?)\\b.{0,60}\\b(?:must|should|shall|have to)\\b',
  '\\b(?:ignoriere?n?|vergiss|missachte)\\b.{0,40}\\b(?:vorherigen?|bisherigen?|obigen?|alle)\\b.{0,30}\\b(?:anweisungen|vorgaben|regeln)\\b',
  '\\b(?:ignorez?|oubliez?)\\b.{0,40}\\b(?:instructions|consignes|règles)\\b',
  '\\b(?:ignora|ignore|olvida)\\b.{0,40}\\b(?:instrucciones|instruções|reglas|regras|istruzioni)\\b',
  '(?:игнорируй(?:те)?|забудь(?:те)?).{0,40}(?:инструкци|указани|правила)',
  '(?:忽略|无视|無視|忘记|忘記).{0,20}(?:指令|指示|提示|规则|規則)',
  '(?:指示|命令|プロンプト|ルール).{0,10}(?:無視|忘れ)',
  '(?:지시|명령|프롬프트|규칙).{0,10}(?:무시|잊)',
]

const PATTERN = new RegExp(INSTRUCTIONS.join('|'), 's')

/** True for text that tells a language model to set aside what it was told. */
export function instructsMachines(text: string): boolean {
  return PATTERN.test(text.toLowerCase())
}
