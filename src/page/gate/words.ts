// Words are folded: lower case, Latin letters without accents. Browsers compile patterns that ignore case far more slowly.
// Long patterns are made for each look: a page without a posting shall not hold on to what browsers compile of them, which
// is ten times as large.

/** What a short text announces: duties, demands, something that postings share with career pages, or the application. */
export type Kind = "duties" | "required" | "around" | "apply";

/** Words that may stand before what a heading or a button is about. */
export const FILLERS =
  "your our what the this key main core primary basic minimum required preferred desired essential technical additional job position role company employee about das sind dein deine ihr ihre die unser was wir vos votre tes ton les le nous vous tus tu su te que sus suas jouw je de wij we wat dina cosa quick easy jetzt online direkt hier quero me zakres";

/**
 * How headings and buttons of postings begin. Of each kind, first beginnings that nothing may follow but a related word,
 * "duty$" being a text that ends there, then those that anything may follow, then the same in writings without spaces.
 * Duties and demands stand in hardly any other text. The longer of two beginnings comes first.
 */
export const BEGINNINGS: readonly (readonly [Kind, string, string, RegExp])[] = [
  [
    "required",
    "requirem|qualifi|kvalifi|kwalifi|compete|kompete|must have|nice to have|required skill|preferred skill|essential skill|technical skill|key skill|your skill|your exper|required exper|minimum exper|your profile|profil$|profiel$|eisen$|functie eis|vorauss",
    "skills and|skills required|experience and|experience required|education and|knowledge and|what we look|what we re look|what we are look|what we need|what we require|what we seek|what we expect|what you need|what you bring|what you have|what you ll need|what you ll bring|what it takes|we re looking for|we are looking for|who we re look|who we are look|who you are$|about you$|you have|you bring|you are|you must$|you must have|you might be|you may be a|profil |anforder|das bring|das sollte|was du|was sie|requisito|requisiti$|perfil|o que buscamos|wie ben jij|wat breng|wat vragen|vem ar|vem soker|profilo|pozad|co ocek|co pozad|wymagan",
    /..(?:資格|条件|要件|人物|要求|资格)|자격|우대/,
  ],
  [
    "duties",
    "responsibilit|responsabili|duties|duty$|tasks|functions|functie|mission|impact|poste$|activites|funciones|tareas|ativida|atribui|mansioni|taken|werkza|rol$|attivita|obowiazk|stellenb|job descr|job summ|job over|job details|position descr|position summ|position over|role descr|role summ|role over",
    "what you ll|what you will|what will you|what you do|in this role|you will$|the role$|this role$|your role$|the job$|this job$|your job$|the position$|this position$|the opportunity$|this opportunity$|the work$|your work$|aufgaben|tatigkeit|description du poste|descripcion del puesto|descricao da vaga|wat ga je|arbetsupp|om rollen$|om tjansten$|om jobbet$|napln prace|co bude",
    /[業仕職工].内容|职责|업무/,
  ],
  [
    "around",
    "skills$|experience$|education$|profile$|about us$|about the company$|about the team$|how to apply$|location$|job type$|job location$|job function$|employment type$|uber uns$|avantag|beneficios$|om oss$",
    "benefit|perks|compens|salary|pay$|pay |we offer|why join|why work|why you|equal opp|bieten|angebot|offrons|proposons|ofrecemos|oferecemos|o que ofer|bieden|arbeidsv|vi erbj|offriamo|nabiz|oferuj",
    /^(?:待遇|福利|給与|복리)/,
  ],
  [
    "apply",
    "solicitar$",
    "apply$|apply |bewerben$|postul|candidatar|solliciteer|ansok|odpoved|aplikuj",
    /^(?:応募[すフ]|申请|지원)/,
  ],
];

/** Words that name jobs; also the marks of gender that German and French titles carry. */
export const ROLE = () =>
  /\b(?:engineer|developer|manager|director|analyst|associate|assistant|specialist|coordinator|consultant|architect|designer|scientist|techni(?:ci?an|cien|k)|nurse|intern(?:ship)?|trainee|officer|representative|executive|administrator|supervisor|advis[eo]r|accountant|attorney|counsel|paralegal|teacher|professor|lecturer|scholar|fellow|instructor|faculty|researcher|postdoc|recruiter|buyer|planner|operator|mechanic|driver|cook|therapist|lead|partner|tester|ingeni\w+|entwickler|leiter|berater|sachbearbeiter|mitarbeiter|kauf(?:mann|frau)|werkstudent|praktikum|ausbildung|padagog\w*|gesucht|developpeur|responsable|charge|stagiaire|desarrollador|analista|gerente|tecnico|desenvolvedor|engenheiro|ontwikkelaar|medewerker|utvecklare|sviluppatore|ingegnere|programm?[aei]\w*r|vyvojar|programista|specjalista|inzynier)\b|\([mwfdxh](?: ?[/|*] ?[mwfdxhn])+\)|担当|エンジニア|工程师|개발자/;

/** Parts of titles and host names that make a second look worth while. */
export const JOBISH = () =>
  /job|career|position|vacan|recruit|hiring|opportunit|stelle|karriere|gesucht|emple?o|trabajo|vaga|kariera|prac[ae]|採用|求人|募集|招聘|채용/;

/** Phrases by which postings speak to or of a candidate. */
export const SPOKEN = () =>
  /\b(?:you (?:will|have|are|bring)|you.ll|(?:is|are|.re) (?:seeking|looking for|hiring|recruiting)|candidates?|applicants|resume|cv|cover letter|responsible for|years?.{0,30} experience|(?:e[xs]per\w+|proficien\w+|knowledge|ervaring) (?:with|in|of|d[ei]|dans|e[mn]|com|met|als)|ability to|.s degree|equal (?:employment )?opportunity|this (?:role|position)|wir suchen|bringst du|berufserfahrung|kenntnisse|nous recherchons|vous (?:etes|serez|avez)|maitrise|buscamos|conocimiento|procuramos|conhecimento|w(?:ij|e) zoeken|je (?:bent|hebt)|vi soker|erfarenhet|cerchiamo|conoscenza|hledame|zkusenost|znalost|szukamy|doswiadczenie|znajomosc)\b|募集|経験|応募|歓迎|经验|负责|경험/g;

/** Titles of pages that list jobs. */
export const LISTING_TITLE = () =>
  /\b(?:\d[\d.,]*\+? (?:.{0,40} )?(?:jobs?|results?|openings?|vacancies|positions|offerte|offres|ofertas|vagas|vacatures|stellen|jobb)|search|(?:open|current|available|all) (?:position|job|role|opening|opportunit)\w*|jobs? (?:in|at|for|from|by|near|listings?|board|opportunities)|vacancies|(?:offerte|offres|ofertas) d\S+|stellenangebote|vacatures|lediga jobb|volna mista)\b|一覧/;
/** Titles of texts about jobs: templates of descriptions, advice, pay statistics. */
export const ABOUT_JOBS = () =>
  /\b(?:templates?|samples?|how to|what is|interview questions|resumes?|cover letters?|average salar|tips|vorlage)\b/;
/** Titles that say no more than that there are jobs. */
export const BARE_TITLE = () =>
  /^(?:(?:our |all )?(?:careers?|jobs?|vacancies)|join us|karriere|recrutement|empleos?|vacatures|kariera|praca|採用情報)(?:\s*[|–—:-].{0,60})?$/;
