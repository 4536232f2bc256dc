/** What MediaWiki writes in brackets behind each heading, in small letters, by language. */
export const EDIT_LABELS: readonly string[] = [
  // English, German, French
  ...['edit', 'edit source', 'bearbeiten', 'quelltext bearbeiten', 'modifier', 'modifier le code'],
  // Spanish, Portuguese, Italian, Catalan, Romanian
  ...['editar', 'editar código', 'editar código-fonte', 'modifica', 'modifica wikitesto', 'modifica el codi'],
  ...['modificare', 'modificare sursă'],
  // Dutch, Swedish, Danish, Norwegian
  ...['bewerken', 'brontekst bewerken', 'redigera', 'redigera wikitext', 'rediger', 'redigér', 'rediger kildetekst'],
  ...['rediger kilde'],
  // Finnish, Hungarian, Turkish
  ...['muokkaa', 'muokkaa wikitekstiä', 'szerkesztés', 'forrásszöveg szerkesztése', 'değiştir', 'kaynağı değiştir'],
  // Polish, Czech, Slovak, Croatian
  ...['edytuj', 'edytuj kod', 'editovat', 'editovat zdroj', 'upraviť', 'upraviť zdroj', 'uredi', 'uredi kôd'],
  // Russian, Ukrainian, Bulgarian, Greek
  ...['править', 'править код', 'редактировать', 'ред.', 'редагувати', 'редагувати код', 'редактиране'],
  ...['редактиране на кода', 'επεξεργασία', 'επεξεργασία κώδικα'],
  // Arabic, Hebrew, Persian
  ...['عدل', 'عدل المصدر', 'تحرير', 'עריכה', 'עריכת קוד מקור', 'ویرایش', 'ویرایش مبدأ'],
  // Hindi, Thai, Vietnamese, Indonesian
  ...['संपादित करें', 'แก้ไข', 'แก้ไขต้นฉบับ', 'sửa', 'sửa đổi', 'sửa mã nguồn', 'sunting', 'sunting sumber'],
  // Chinese, Japanese, Korean
  ...['编辑', '編輯', '编辑源代码', '編輯原始碼', '編集', 'ソースを編集', '편집', '원본 편집'],
]
