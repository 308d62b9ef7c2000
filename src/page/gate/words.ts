// Words are folded: lower case, without accents. In lists of beginnings "respons" stands for all that begins with it,
// "duty$" for a text that ends there.

/** Words that stand before what a heading is about; those of the first list tell a demand from a bare label. */
export const QUALIFIERS = "your key minimum basic required preferred desired essential technical";
export const FILLERS =
  "our the main core primary job role additional company employee about das sind dein deine ihr ihre die unser vos votre tes ton les le tus tu sus su suas jouw je de dina huvudsakliga";

/** Words with which a heading about duties or demands goes on. */
export const CONNECTORS =
  "and will include includes required needed preferred we you or for und et y e en och i principales principais principali";

/**
 * How headings and buttons of postings begin, by what they say: duties and demands stand in hardly any other text
 * (`D`, `R`: nothing may follow but another heading; `d`, `r`: anything may), `S` are demands where they are qualified,
 * else a label; `A` postings share with career pages; `P` opens the application.
 */
export const BEGINNINGS: Readonly<Record<string, string>> = {
  P: "apply$|apply |quick apply|easy apply|i m interested|bewerben$|jetzt bewerben$|online bewerben$|direkt bewerben$|hier bewerben$|postule|je postule|solicitar$|inscribirme$|candidatar|candidati$|quero me candidat|solliciteer|ansok|odpovedet|aplikuj",
  D: "responsibilit|responsabili|verantwortungsbereich|verantwortlichk|duties|duty$|tasks|accountab|functions|functie|mission|impact|poste$|activites|funciones|tareas|atividades|atribuic|mansioni|taken|werkzaamheden|rol$|attivita|obowiazk|stellenbeschr|job descri|job summary|job overview|job purpose|job details|position descri|position summary|position overview|position purpose|position details|role descri|role summary|role overview|role purpose|role details",
  d: "what you ll|what you will|what will you|what you do|in this role|you will$|the role$|this role$|your role$|the job$|this job$|your job$|the position$|this position$|your position$|the opportunity$|this opportunity$|your opportunity$|the challenge$|your challenge$|the work$|your work$|aufgaben|tatigkeiten|description du poste|descripcion del puesto|descripcion del empleo|descricao da vaga|wat ga je doen|arbetsuppgift|om rollen$|om tjansten$|om jobbet$|om uppdraget$|napln prace|co bude|zakres obowiazk",
  R: "requirement|qualifi|kvalif|kwalif|competenc|kompeten|credential|criteria|must have|nice to have|profil$|profiel$|eisen$|functie eisen|functieeisen|voraussetz",
  r: "what we look|what we re look|what we are look|what we need|what we require|what we seek|what we expect|what you need|what you bring|what you have|what you ll need|what you ll bring|what it takes|we re looking for|we are looking for|who we re looking|who we are looking|who you are$|about you$|you have|you bring|you are|you should have|you should be|you must$|you must have|you might be|you might thrive|you may be a|profil |anforder|das bring|das sollte|was du|was sie|requisito|requisiti$|perfil|o que buscamos|o que esperamos|wie ben jij|wat breng|wat vragen|vem ar|vem soker|profilo|pozadavky|pozadujeme|co ocekavame|co pozadujeme|wymagania",
  S: "skill$|skills|experience|education|knowledge|profile",
  A: "benefit|perks|compensation|salary|pay$|pay |we offer|what we offer|why join|why work|why you|about us$|about the company$|about the team$|how to apply$|to apply$|location$|job type$|job location$|job id$|job category$|job function$|employment type$|seniority level$|equal opp|equal emp|eeo statement|bieten|wir bieten|was wir bieten|angebot|uber uns$|kontakt$|bewerbung$|nous offrons|nous vous offrons|nous proposons|nous vous proposons|avantages|ofrecemos|te ofrecemos|que ofrecemos|beneficios$|oferecemos|o que oferecemos|wij bieden|we bieden|wat wij bieden|wat we bieden|arbeidsvoorwaarden|vi erbjuder|om oss$|om foretaget$|offriamo|cosa offriamo|nabizime|oferujemy",
};

/** The same in writings without spaces. */
export const UNSPACED: Readonly<Record<string, RegExp>> = {
  P: /^(?:応募(?:する|フォーム)|エントリー|申请职位|지원하기)/,
  D: /(?:業務|仕事|職務|工作)内容|岗位职责|(?:담당|주요) ?업무/,
  R: /(?:応募|必須|歓迎|求める)(?:資格|条件|要件|スキル|人物|経験)|(?:任职|岗位)(?:要求|资格)|자격 ?요건|우대 ?사항/,
  A: /^(?:待遇|福利|給与|勤務地|会社概要|薪资|복리후생)/,
};

/** Words that name jobs. */
export const ROLES =
  "engineer developer manager director analyst associate assistant specialist coordinator consultant architect designer scientist technician technican nurse intern internship trainee officer representative executive administrator supervisor adviser advisor accountant attorney counsel paralegal teacher professor lecturer scholar fellow instructor faculty researcher postdoc recruiter buyer planner operator mechanic driver cook therapist lead partner tester programmer ingenieur ingenieurin entwickler leiter berater sachbearbeiter mitarbeiter kaufmann kauffrau werkstudent praktikum ausbildung padagoge padagogin gesucht developpeur responsable charge stagiaire technicien ingeniero desarrollador analista gerente tecnico programador desenvolvedor engenheiro ontwikkelaar medewerker utvecklare sviluppatore ingegnere programator technik vyvojar programista specjalista inzynier";
/** The same in writings without spaces, and the marks of gender that German and French titles carry. */
export const ROLE_MARK = /\([mwfdxh](?: ?[/|*] ?[mwfdxhn])+\)|担当|エンジニア|工程师|개발자/;

/** Beginnings and parts of words in titles and host names that make a second look worth while. */
export const JOBISH =
  "job career position vacan recruit hiring opportunit stelle karriere gesucht emploi empleo trabajo vaga kariera praca prace 採用 求人 募集 招聘 채용";

/** Phrases by which postings speak to or of a candidate. */
export const SPOKEN =
  /\b(?:you (?:will|have|are|bring)|you.ll|(?:is|are|.re) (?:currently )?(?:seeking|looking for|hiring|recruiting)|(?:successful|ideal) candidate|(?:is|office|team|group|firm|we) seeks?|(?:applicant|candidate)s? (?:must|should|may|will|with)|(?:resume|cv|cover letter|transcript)s?|responsible for|years?.? (?:of )?(?:[\w-]+ ){0,4}experience|(?:experience|proficien(?:t|cy)|knowledge|familiarity) (?:with|in|of)|ability to|(?:bachelor|master).?s? degree|equal (?:employment )?opportunity|this (?:role|position)|wir suchen|bringst du|berufserfahrung|kenntnisse|nous recherchons|vous (?:etes|serez|avez|disposez|justifiez)|experience (?:de|dans|en)|maitrise|buscamos|conocimiento|procuramos|experi[ae]ncia (?:e[mn]|com|de|minima)|conhecimento|w(?:ij|e) zoeken|je (?:bent|hebt)|ervaring (?:met|in|als)|vi soker|erfarenhet|(?:ri)?cerchiamo|esperienza (?:in|di|nella)|conoscenza|hledame|zkusenost|znalost|szukamy|poszukujemy|doswiadczenie|znajomosc)\b|募集|経験|応募|歓迎|できる方|经验|负责|경험|모집/g;

/** Titles of pages that list jobs or speak of them. */
export const LISTING_TITLE =
  /\b\d[\d.,]*\+? (?:.{0,40} )?(?:jobs?|results?|openings?|vacancies|positions|offerte|offres|ofertas|vagas|vacatures|stellen|jobb)\b|\bsearch\b|\b(?:open|current|available|all) (?:positions?|jobs?|vacancies|roles?|openings?|opportunities)\b|\bjobs? (?:in|at|for|from|by|near|listings?|board|opportunities)\b|\b(?:vacancies|offerte di lavoro|offres d.emploi|ofertas de empleo|stellenangebote|vacatures|lediga jobb|volna mista)\b|求人一覧|募集一覧/;

/** Titles of texts about jobs: templates of descriptions, advice, pay statistics. */
export const ABOUT_JOBS =
  /\b(?:templates?|samples?|how to|what is|interview questions|resumes?|cover letters?|average salar|salary (?:guide|in)|tips|vorlage)\b/;

/** Titles that say no more than that there are jobs. */
export const BARE_TITLE =
  /^(?:(?:our |all )?(?:careers?|jobs?|vacancies)|work (?:with|at|for) .{2,30}|join us|karriere|recrutement|empleos?|carreiras?|vacatures|kariera|praca|採用情報)(?:\s*[|–—:-].{0,60})?$/;
