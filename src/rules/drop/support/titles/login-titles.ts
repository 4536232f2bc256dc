/** What the page of a form for names and passwords calls itself, in the languages of the lexicon and their neighbours. */
const LOGINS = [
  '(?:please )?(?:user |member |account )?(?:log ?-?in|sign ?-?in)(?: (?:to|required)\\b.{0,40})?',
  '(?:bitte )?(?:anmelden|anmeldung|einloggen)(?:,? um .{0,40})?',
  'connexion',
  '(?:se connecter|connectez-vous)(?: pour .{0,40})?',
  '(?:iniciar|inicio de|inicia|inicie) sesi[óo]n(?: para .{0,40})?',
  '(?:accedi|accesso)(?: per .{0,40})?',
  'entrar(?: para .{0,40})?',
  '(?:fazer|faça|iniciar|inicie) (?:o |a )?(?:login|sessão)(?: para .{0,40})?',
  '(?:inloggen|aanmelden|log in)(?: om .{0,40})?',
  '(?:logowanie|zaloguj się)(?:,? (?:aby|żeby) .{0,40})?',
  'вход(?: на сайт)?',
  'авторизация',
  'вой(?:ти|дите)(?:,? чтобы .{0,40})?',
  '(?:logga in|inloggning)(?: för att .{0,40})?',
  'log ind(?: for at .{0,40})?',
  'logg inn(?: for å .{0,40})?',
  'kirjaudu(?: sisään)?',
  'přihl(?:ášení|ásit se|aste se)(?:, abyste .{0,40})?',
  '(?:.{0,40} için )?(?:giriş yap(?:ın)?|oturum aç(?:ın)?)',
  'üye girişi',
  'تسجيل الدخول',
  'سجل الدخول(?: .{0,40})?',
  'लॉग ?इन(?: करें)?',
  '(?:.{0,20}には)?ログイン(?:してください)?',
  '(?:用户|用戶|会员|會員|请|請)?登[录錄入]',
  '로그인',
]
const LOGIN = new RegExp(`^(?:${LOGINS.join('|')})[.!。]?(?:\\s+[|–—·»-]\\s.{1,60})?$`, 'iu')

/** The label of the field that makes such a page certain. */
const PASSWORDS =
  'password|passwort|kennwort|mot de passe|contraseña|clave|senha|palavra-passe|wachtwoord|hasło|пароль|lösenord|adgangskode|passord|salasana|heslo|şifre|parola|كلمة (?:المرور|السر)|पासवर्ड|パスワード|密码|密碼|비밀번호'
const PASSWORD = new RegExp(`^(?:your |ihr |votre |tu |su |ditt |dit )?(?:${PASSWORDS})\\s*[:：*]*$`, 'iu')
/** The field itself, which needs no language. */
const FIELD = /<input\b[^<>]{0,400}\stype\s*=\s*["']?password\b/i
const LONGEST = 120

/** True for a title that asks for a name and a password, where one of the lines is the label of the password or the page has its field. */
export function isLogin(text: string, lines: readonly string[], source = ''): boolean {
  if (text.length > LONGEST || !LOGIN.test(text)) return false
  return lines.some((line) => PASSWORD.test(line)) || FIELD.test(source)
}
