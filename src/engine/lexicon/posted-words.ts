/** Words that announce the day on which a posting was published, each a pattern. */
export const postedWords: readonly string[] = [
  // en
  "(?:job |date |originally |first |re-?)?posted(?: date)?",
  "(?:original |job )?(?:post|posting)(?: date)?",
  "date (?:of )?(?:posting|posted|published|listed|advertised|opened)",
  "(?:publication|publish|published|listing|listed|advertised?|open|opening|opened|release|announcement) date",
  "published",
  "placed(?= on)",
  "(?:date )?created(?: on)?",
  "(?:job )?(?:opened|listed|advertised)",
  // de
  "(?:veröffentlicht|online|erschienen|eingestellt|ausgeschrieben)(?: seit)?",
  "(?:veröffentlichungs|erscheinungs|einstellungs|ausschreibungs)datum",
  "(?:datum der|tag der) veröffentlichung",
  "aktualisiert",
  // fr
  "(?:offre )?(?:publiée?|parue?|mise? en ligne|postée?)",
  "date de (?:publication|parution|mise en ligne)",
  // es, pt
  "(?:publicad[oa]|anunciad[oa])",
  "fecha de publicación",
  "data (?:de|da) publicação",
  // nl, it, sv, cs
  "(?:geplaatst|gepubliceerd)",
  "(?:plaatsings|publicatie)datum",
  "pubblicat[oa]",
  "data (?:di )?pubblicazione",
  "publicer(?:ad|ades|ingsdatum)",
  "(?:zveřejněno|vloženo|datum zveřejnění)",
  // ja
  "(?:掲載|公開|更新)(?:開始)?日",
];
