// In these patterns a dot stands for a letter with an accent, written with or without it.

/** Headings of a posting, by what they weigh: duties and requirements stand in hardly any other text. */
export const DUTIES =
  /^(?:\d+[.)]\s*)?(?:(?:your |key |main |core |primary |essential |job |role |the )*(?:responsibilit(?:y|ies)|duties|tasks|accountabilities|functions|missions?|impact)(?: (?:and|&|of|will|include).{0,40})?|what (?:will you|you(?:.ll| will| do)).{0,40}|in this role.{0,30}|(?:about )?(?:the|this|your) (?:role|job|position|opportunity|challenge|work)|(?:job|position|role) (?:description|summary|overview|purpose|details)|you will|(?:(?:das sind )?(?:deine|ihre|die) )?(?:aufgaben|t.tigkeiten).{0,30}|stellenbeschreibung|(?:vos |tes |les |le |votre |tus |sus |suas |princip\w+ )*(?:missions?|responsabili\w+.?s?|poste|activit.s?|funciones|tareas|atividades|atribui..es|mansioni)(?: princip\w+)?|descri.{2,4}n? d\w+ (?:poste|puesto|empleo|vaga)|(?:jouw |je |de )?(?:taken|werkzaamheden|functie|rol)(?:omschrijving)?|wat ga je doen.{0,20}|(?:dina |huvudsakliga )?arbetsuppgifter.{0,30}|om (?:rollen|tj.nsten|jobbet|uppdraget)|attivit.|n.pl. pr.ce|co (?:budete|bude.).{0,20}|(?:tw.j )?(?:zakres )?obowi.zk(?:i|.w)|(?:主な)?(?:業務内容|仕事内容|職務内容|主要業務内容|業務)|岗位职责|工作内容|담당 ?업무|주요 ?업무)[\s:：?!.]*$/i;

export const REQUIRED =
  /^(?:\d+[.)]\s*)?(?:(?:your |key |minimum |basic |required |preferred |desired |job |essential |core |additional |the |our )*(?:requirements?|qualifications?|competenc(?:y|ies)|credentials|criteria|must[- ]haves?|nice[- ]to[- ]haves?)(?: (?:and|&|\/|for|required|needed|preferred|we|you|or).{0,50})?|(?:your |key |minimum |basic |required |preferred |desired |essential |technical )+(?:skills?|experience|education|knowledge|profile)(?: .{0,40})?|(?:skills?|experience|education|knowledge)(?: (?:and|&|\/|required|needed|you).{1,40})|what (?:we(?:.re| are)? (?:look|need|require|seek|expect)|you(?:.ll)? (?:need|bring|have)|it takes).{0,40}|(?:who )?we(?: a|.)re looking for.{0,30}|who you are|about you|you (?:have|bring|are|should|might|may|must).{0,40}|(?:dein |ihr |votre |ton |anforderungs|krav)?profi[el]?l?(?: recherch.)?|anforderungen.{0,20}|qualifikation(?:en)?|voraussetzungen|das (?:bringst|bringen|solltest) .{2,30}|was (?:du|sie) .{4,20}|comp.tences(?: .{2,30})?|requisit[oi]s?(?: .{2,30})?|perfil(?: .{2,30})?|qualifica..es|o que (?:buscamos|esperamos).{0,20}|(?:functie-?)?eisen|jouw profiel|wie ben jij.{0,10}|wat (?:breng|vragen).{0,30}|kvalifikationer|vem (?:.r|s.ker).{0,20}|profilo(?: .{2,20})?|po.ad(?:avky|ujeme)(?: .{2,20})?|co (?:o.ek.v.me|po.adujeme).{0,20}|wymagania(?: .{2,20})?|(?:応募|必須|歓迎|求める)(?:資格|条件|要件|スキル|人物像?|経験).{0,10}|任职(?:要求|资格)|岗位要求|자격 ?요건|우대 ?사항)[\s:：?!.]*$/i;

/** Headings that postings share with career pages. */
export const AROUND =
  /^(?:(?:our |the |your |company |employee )?(?:benefits?|perks)(?: .{0,30})?|(?:what )?we offer.{0,20}|why (?:join|work|you).{0,30}|about (?:us|the (?:company|team))|(?:compensation|salary|pay)(?: .{0,30})?|skills?|experience|education|profile|(?:how )?to apply|location|job (?:type|location|id|category|function)|employment type|seniority level|equal opportunity.{0,30}|eeo statement|(?:das |wir |was wir |unser )?(?:bieten|angebot).{0,20}|.ber uns|kontakt|bewerbung|nous (?:vous )?(?:offrons|proposons)|avantages|(?:te |qu. )?ofrecemos|beneficios|(?:o que )?oferecemos|benef.cios|(?:wat )?(?:wij |we )bieden.{0,20}|arbeidsvoorwaarden|vi erbjuder.{0,20}|om (?:oss|f.retaget)|(?:cosa )?offriamo|nab.z.me|oferujemy|待遇|福利厚生|給与|勤務地|会社概要|薪资|福利|복리후생)[\s:：?!.]*$/i;

/** Phrases by which postings speak to or of a candidate. */
export const SPOKEN =
  /\b(?:you (?:will|have|are|bring)|you.ll|we (?:are|.re) (?:looking for|seeking|hiring)|(?:is|are) (?:currently )?(?:seeking|looking for|hiring|recruiting)|(?:successful|ideal) candidates?|(?:is|office|team|group|firm|we) seeks?|(?:applicant|candidate)s? (?:must|should|may|will|with)|(?:r.sum.|cv|cover letter|transcript)s?|responsible for|years?.? (?:of )?(?:[\w-]+ ){0,4}experience|(?:experience|proficien(?:t|cy)|knowledge|familiarity) (?:with|in|of)|ability to|(?:bachelor|master).?s? degree|equal (?:employment )?opportunity|this (?:role|position)|wir suchen|bringst du|berufserfahrung|kenntnisse|nous recherchons|vous (?:.tes|serez|avez|disposez|justifiez)|exp.rience (?:de|dans|en)|ma.trise|buscamos|conocimiento|procuramos|experi.ncia (?:e[mn]|com|de|m.nima)|conhecimento|w(?:ij|e) zoeken|je (?:bent|hebt)|ervaring (?:met|in|als)|vi s.ker|erfarenhet|(?:ri)?cerchiamo|esperienza (?:in|di|nella)|conoscenza|hled.me|zku.enost|znalost|szukamy|poszukujemy|do.wiadczenie|znajomo..)\b|募集|経験|応募|歓迎|できる方|经验|负责|경험|모집/gi;

/** Titles of pages that list jobs or speak of them. */
export const LISTING_TITLE =
  /\b\d[\d.,]*\+? (?:.{0,40} )?(?:jobs?|results?|openings?|vacancies|positions|offerte|offres|ofertas|vagas|vacatures|stellen|jobb)\b|\bsearch\b|\b(?:open|current|available|all) (?:positions?|jobs?|vacancies|roles?|openings?|opportunities)\b|\bjobs? (?:in|at|for|from|by|near|listings?|board|opportunities)\b|\b(?:vacancies|offerte di lavoro|offres d.emploi|ofertas de empleo|stellenangebote|vacatures|lediga jobb|volná místa)\b|求人一覧|募集一覧/i;

/** Titles of texts about jobs: templates of descriptions, advice, pay statistics. */
export const ABOUT_JOBS =
  /\b(?:templates?|samples?|how to|what is|interview questions|resumes?|cover letters?|average salar|salary (?:guide|in)|tips|vorlage)\b/i;

/** Titles that say no more than that there are jobs. */
export const BARE_TITLE =
  /^(?:(?:our |all )?(?:careers?|jobs?|vacancies)|work (?:with|at|for) .{2,30}|join us|karriere|recrutement|empleos?|carreiras?|vacatures|kari.ra|praca|採用情報)(?:\s*[|–—:-].{0,60})?$/i;

/** Words that name jobs; also the marks of gender that German and French titles carry. */
export const ROLE =
  /\b(?:engineer|developer|manager|director|analyst|associate|assistant|specialist|coordinator|consultant|architect|designer|scientist|technici?an|technik|nurse|intern(?:ship)?|trainee|officer|representative|executive|administrator|supervisor|advis[eo]r|accountant|attorney|counsel|paralegal|teacher|professor|lecturer|scholar|fellow|instructor|faculty|researcher|postdoc|recruiter|buyer|planner|operator|mechanic|driver|cook|therapist|lead|partner|tester|ing.n\w+|entwickler|leiter|berater|sachbearbeiter|mitarbeiter|kauf(?:mann|frau)|werkstudent|praktikum|ausbildung|p.dagog\w*|gesucht|d.veloppeur|responsable|charg.|stagiaire|technicien|desarrollador|analista|gerente|t.cnico|desenvolvedor|engenheiro|ontwikkelaar|medewerker|utvecklare|sviluppatore|ingegnere|program\w+|v.voj..|specjalista|in.ynier)\b|\([mwfdxh](?: ?[/|*] ?[mwfdxhn])+\)|担当|エンジニア|工程师|개발자/i;

/** A button that opens the application. */
export const APPLY =
  /^(?:(?:quick |easy )?apply(?: .{3,40})?|i.m interested|(?:jetzt |online |direkt |hier )?bewerben|(?:je )?postule.{0,25}|solicitar|inscribirme|(?:quero me )?candidat(?:ar|i).{0,15}|solliciteer.{0,20}|ans.k.{0,20}|odpov.d.t.{0,20}|aplikuj.{0,10}|応募(?:する|フォーム)?|エントリー.{0,5}|申请职位|지원하기)[\s!›»→>]*$/i;

/** Words of titles and addresses that make a second look worth while. */
export const JOBISH =
  /job|career|position|vacan|recruit|hiring|opportunit|stelle|karriere|gesucht|emploi|empleo|trabajo|vagas?\b|kari.ra|pr.c[ae]\b|採用|求人|募集|招聘|채용/i;
