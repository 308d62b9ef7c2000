import { oneOf } from "./pattern.ts";

/**
 * Cities that postings name without a state or country beside them, by ISO 3166-1 alpha-2, behind a stroke those that lie in
 * a province named for another city, in the spellings of the
 * boards' languages. Not a gazetteer: a city that is missing is still read where a label, a state or a country says
 * that it is a place. Left out are cities that are more often a word or a name in a posting (Nice, Reading, Mobile, Essen,
 * Lens, Orange, Normal, Split, Victoria, Jackson).
 */
const CITIES: Readonly<Record<string, string>> = {
  US: "New York|New York City|NYC|Manhattan|Brooklyn|San Francisco|SF|South San Francisco|Los Angeles|Chicago|Boston|Seattle|Austin|Houston|Dallas|Fort Worth|San Antonio|San Diego|San Jose|San José|Denver|Boulder|Colorado Springs|Atlanta|Miami|Fort Lauderdale|Tampa|Orlando|Jacksonville|St. Petersburg|West Palm Beach|Philadelphia|Pittsburgh|Washington DC|Washington D.C.|Baltimore|Bethesda|Rockville|Arlington|Alexandria|Reston|Herndon|McLean|Richmond|Norfolk|Virginia Beach|Raleigh|Durham|Charlotte|Greensboro|Winston-Salem|Charleston|Columbia|Greenville|Savannah|Nashville|Memphis|Knoxville|Chattanooga|Louisville|Cincinnati|Cleveland|Columbus|Toledo|Dayton|Detroit|Ann Arbor|Grand Rapids|Indianapolis|Fort Wayne|Milwaukee|Madison|Minneapolis|St. Paul|Saint Paul|Des Moines|Omaha|Kansas City|St. Louis|Saint Louis|Oklahoma City|Tulsa|Little Rock|Bentonville|New Orleans|Baton Rouge|Birmingham|Huntsville|Phoenix|Scottsdale|Tempe|Tucson|Mesa|Chandler|Albuquerque|Santa Fe|El Paso|Las Vegas|Reno|Salt Lake City|Lehi|Boise|Portland|Beaverton|Hillsboro|Eugene|Redmond|Bellevue|Kirkland|Tacoma|Spokane|Sacramento|Oakland|Berkeley|Emeryville|San Mateo|Redwood City|Foster City|Burlingame|Menlo Park|Palo Alto|Mountain View|Sunnyvale|Santa Clara|Cupertino|Milpitas|Fremont|Pleasanton|Walnut Creek|San Bruno|Santa Monica|Culver City|Venice Beach|El Segundo|Pasadena|Burbank|Glendale|Long Beach|Irvine|Anaheim|Costa Mesa|Newport Beach|Santa Barbara|Carlsbad|La Jolla|Honolulu|Anchorage|Buffalo|Rochester|Albany|White Plains|Stamford|Greenwich|Hartford|New Haven|Providence|Cambridge|Somerville|Waltham|Burlington|Manchester|Jersey City|Hoboken|Newark|Princeton|Wilmington|Harrisburg|Plano|Irving|Frisco|Round Rock|The Woodlands|Overland Park|Boca Raton|Tallahassee|Sioux Falls|Fargo|Lincoln|San Juan|LA|DC|Washington|Silicon Valley|San Francisco Bay Area|SF Bay Area|Bay Area|NY|Cedar Rapids|Iowa City|Fort Collins|Longmont|Bozeman|Missoula|Kalispell|Cheyenne|Rapid City|Bismarck|Duluth|Green Bay|Kenosha|Rockford|Naperville|Schaumburg|South Bend|Evansville|Lubbock|Amarillo|Corpus Christi|McAllen|Laredo|Waco|Shreveport|Tuscaloosa|Pensacola|Gainesville|Sarasota|Fort Myers|Lakeland|Asheville|Fayetteville|Myrtle Beach|Roanoke|Lynchburg|Newport News|Gaithersburg|Silver Spring|Allentown|Scranton|Syracuse|Ithaca|Poughkeepsie|Yonkers|Nashua|Akron|Youngstown|Kalamazoo|Lansing|Topeka|Wichita|Provo|Ogden|Flagstaff|Las Cruces|Carson City|Bakersfield|Fresno|Modesto|San Bernardino|Santa Rosa|Santa Cruz|San Luis Obispo|Torrance|Chula Vista|Olympia|Bellingham|Yakima|Fairbanks",
  CA: "Toronto|Vancouver|Montreal|Montréal|Ottawa|Calgary|Edmonton|Winnipeg|Mississauga|Brampton|Markham|Waterloo|Kitchener|Halifax|Quebec City|Québec City|Burnaby|Richmond Hill|Saskatoon|Regina|Laval|Oakville|Guelph",
  GB: "London|Greater London|Edinburgh|Glasgow|Belfast|Cardiff|Bristol|Leeds|Sheffield|Liverpool|Newcastle|Newcastle upon Tyne|Nottingham|Leicester|Southampton|Portsmouth|Brighton|Oxford|Coventry|Milton Keynes|Cheltenham|Aberdeen|Dundee|Norwich|Exeter|Plymouth|Swindon|Slough|Guildford|Stevenage|Warrington|Derby|York|Wrexham|Shrewsbury|Sunderland|Gateshead|Kettering|Northampton|Peterborough|Ipswich|Colchester|Chelmsford|Luton|Watford|St Albans|Hemel Hempstead|Basingstoke|Bournemouth|Poole|Swansea|Wolverhampton|Walsall|Solihull|Stoke-on-Trent|Telford|Hereford|Gloucester|Taunton|Torquay|Truro|Woking|Eastbourne|Maidstone|Canterbury|Southend-on-Sea|Basildon|Doncaster|Rotherham|Barnsley|Wakefield|Huddersfield|Harrogate|Kingston upon Hull|Grimsby|Scunthorpe|Middlesbrough|Darlington|Hartlepool|Stockton-on-Tees|Blackpool|Blackburn|Rochdale|Oldham|Stockport|Salford|Wigan|Macclesfield|Loughborough|Burton upon Trent|Nuneaton|Leamington Spa|Aylesbury|High Wycombe|Maidenhead|Bracknell|Farnborough|Aldershot|Inverness|Stirling|Kilmarnock|Dunfermline|Kirkcaldy|Lisburn|Londonderry",
  IE: "Dublin|Cork|Galway|Limerick",
  DE: "Berlin|Hamburg|München|Munich|Köln|Cologne|Koeln|Muenchen|Frankfurt|Frankfurt am Main|Frankfurt a.M.|Stuttgart|Düsseldorf|Duesseldorf|Dusseldorf|Leipzig|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Nuernberg|Bremen|Dortmund|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mainz|Kiel|Lübeck|Rostock|Erfurt|Jena|Magdeburg|Potsdam|Freiburg|Freiburg im Breisgau|Heidelberg|Darmstadt|Kassel|Aachen|Braunschweig|Wolfsburg|Regensburg|Ingolstadt|Würzburg|Erlangen|Ulm|Saarbrücken|Osnabrück|Oldenburg|Paderborn|Göttingen|Heilbronn|Walldorf|Koblenz|Trier|Konstanz|Halle (Saale)|Chemnitz|Böblingen|Sindelfingen|Garching|Unterföhring|Ratingen|Neuss|Krefeld|Mönchengladbach|Leverkusen|Solingen|Hagen|Gütersloh|Bayreuth|Bamberg|Flensburg|Biberach|Ravensburg|Friedrichshafen|Radolfzell|Singen|Villingen-Schwenningen|Tübingen|Reutlingen|Ludwigsburg|Esslingen|Göppingen|Aalen|Schwäbisch Gmünd|Schwäbisch Hall|Pforzheim|Offenburg|Lörrach|Baden-Baden|Rastatt|Kempten|Memmingen|Kaufbeuren|Landshut|Passau|Straubing|Rosenheim|Deggendorf|Coburg|Schweinfurt|Aschaffenburg|Ansbach|Fürth|Herzogenaurach|Neu-Ulm|Fulda|Gießen|Marburg|Wetzlar|Hanau|Offenbach|Offenbach am Main|Bad Homburg|Eschborn|Rüsselsheim|Ludwigshafen|Kaiserslautern|Speyer|Siegen|Iserlohn|Lüdenscheid|Hamm|Lippstadt|Detmold|Herford|Rheine|Bocholt|Moers|Oberhausen|Mülheim an der Ruhr|Gelsenkirchen|Recklinghausen|Bottrop|Remscheid|Bergisch Gladbach|Troisdorf|Siegburg|Düren|Euskirchen|Viersen|Hildesheim|Salzgitter|Lüneburg|Wilhelmshaven|Bremerhaven|Cuxhaven|Delmenhorst|Nordhorn|Cloppenburg|Hameln|Goslar|Wolfenbüttel|Norderstedt|Elmshorn|Neumünster|Schwerin|Greifswald|Stralsund|Neubrandenburg|Cottbus|Dessau-Roßlau|Zwickau|Plauen|Görlitz|Bautzen|Weimar|Gotha|Eisenach|Ilmenau|Nordhausen|Ottobrunn|Ismaning|Unterhaching|Freising|Dachau",
  AT: "Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Wels|Steyr|Villach|St. Pölten|Dornbirn|Bregenz|Leoben|Wiener Neustadt",
  CH: "Zürich|Zurich|Zuerich|Genf|Geneva|Genève|Basel|Bern|Lausanne|Lugano|Luzern|Lucerne|Winterthur|St. Gallen|Zug|Biel|Thun|Schaffhausen|Fribourg|Neuchâtel|Sion|Chur|Olten|Aarau|Baar|Rapperswil",
  FR: "Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Montpellier|Rennes|Grenoble|Nice Côte d'Azur|Sophia Antipolis|Aix-en-Provence|Rouen|Reims|Dijon|Angers|Clermont-Ferrand|Saint-Étienne|Le Havre|Toulon|Metz|Mulhouse|Annecy|Boulogne-Billancourt|Levallois-Perret|La Défense|Puteaux|Courbevoie|Issy-les-Moulineaux|Neuilly-sur-Seine|Saint-Denis|Montreuil|Nanterre|Versailles|Cergy|Villeurbanne|Biarritz|La Rochelle|Orléans|Le Mans|Perpignan|Limoges|Poitiers|Besançon|Caen|Amiens|Brest|Quimper|Lorient|Vannes|Saint-Nazaire|Saint-Malo|Saint-Brieuc|Vitré|Cholet|Niort|Angoulême|Brive-la-Gaillarde|Périgueux|Bayonne|Tarbes|Montauban|Albi|Castres|Rodez|Carcassonne|Béziers|Narbonne|Nîmes|Avignon|Antibes|Ajaccio|Bastia|Chambéry|Bourg-en-Bresse|Roanne|Vichy|Nevers|Bourges|Châteauroux|Chartres|Évreux|Cherbourg|Alençon|Dieppe|Beauvais|Compiègne|Saint-Quentin|Arras|Douai|Valenciennes|Dunkerque|Calais|Boulogne-sur-Mer|Roubaix|Tourcoing|Villeneuve-d'Ascq|Charleville-Mézières|Troyes|Épinal|Thionville|Colmar|Haguenau|Belfort|Montbéliard|Chalon-sur-Saône|Mâcon|Auxerre|Melun|Massy|Palaiseau|Saclay|Vélizy-Villacoublay|Guyancourt|Saint-Quentin-en-Yvelines|Rueil-Malmaison|Suresnes|Clichy|Saint-Ouen|Saint-Ouen-sur-Seine|Pantin|Créteil|Ivry-sur-Seine|Noisy-le-Grand|Roissy-en-France|Marne-la-Vallée",
  BE: "Brussels|Bruxelles|Brussel|Antwerp|Antwerpen|Anvers|Ghent|Gent|Gand|Leuven|Liège|Namur|Mechelen|Brugge|Bruges|Charleroi|Hasselt|Louvain-la-Neuve|Kortrijk|Oostende|Aalst|Sint-Niklaas|Genk|Roeselare|Zaventem",
  NL: "Amsterdam|Rotterdam|Utrecht|Den Haag|The Hague|Eindhoven|Groningen|Delft|Leiden|Haarlem|Almere|Breda|Tilburg|Arnhem|Nijmegen|Amersfoort|Hilversum|Maastricht|Enschede|Zwolle|Apeldoorn|Den Bosch|'s-Hertogenbosch|Schiphol|Zaandam|Hoofddorp|Alkmaar|Veldhoven|Deventer|Venlo|Heerlen|Dordrecht|Gouda|Zoetermeer|Leeuwarden|Assen|Helmond|Roosendaal|Nieuwegein|Capelle aan den IJssel|Veghel|Middelburg",
  ES: "Madrid|Barcelona|Valencia|València|Sevilla|Seville|Málaga|Malaga|Bilbao|Zaragoza|Alicante|Murcia|Palma de Mallorca|Palma|Las Palmas|Granada|A Coruña|La Coruña|Valladolid|San Sebastián|Donostia|Pamplona|Santander|Oviedo|Tarragona|Girona|Córdoba|Castellón|Santa Cruz de Tenerife|Tenerife|Albacete|Almería|Badajoz|Burgos|Cádiz|Castellón de la Plana|Ciudad Real|Cuenca|Huelva|Huesca|Jaén|Lleida|Logroño|Lugo|Ourense|Pontevedra|Salamanca|Toledo|Vitoria-Gasteiz|Tudela/Getafe|Leganés|Móstoles|Alcalá de Henares|Fuenlabrada|Las Rozas|Pozuelo de Alarcón|Tres Cantos|San Sebastián de los Reyes|Torrejón de Ardoz|Badalona|Mataró|Cornellà de Llobregat|El Prat de Llobregat|Manresa|Reus|Marbella|Santiago de Compostela|Ferrol|Avilés|Vitoria|Segovia|Cáceres|Ibiza|Gran Canaria|Benidorm|Torrevieja|Gandía|Paterna|Dos Hermanas|Algeciras|Antequera|Alcobendas|Sant Cugat del Vallès|L'Hospitalet de Llobregat|Sabadell|Terrassa|Elche|Jerez de la Frontera|Gijón|Vigo",
  PT: "Lisboa|Lisbon|Lisbonne|Lissabon|Porto|Oporto|Braga|Coimbra|Aveiro|Faro|Funchal|Leiria|Guimarães|Setúbal|Viseu|Évora|Matosinhos|Vila Nova de Gaia|Oeiras|Cascais|Sintra|Amadora|Almada|Loures|Odivelas|Castelo Branco|Santarém|Viana do Castelo|Vila Real|Bragança|Covilhã|Portimão|Albufeira|Barcelos|Vila Nova de Famalicão|Figueira da Foz",
  IT: "Milano|Milan|Mailand|Roma|Rome|Torino|Turin|Bologna|Firenze|Florence|Napoli|Naples|Venezia|Venice|Verona|Padova|Genova|Genoa|Bari|Palermo|Catania|Trento|Bolzano|Modena|Parma|Brescia|Bergamo|Trieste|Pisa|Cagliari|Vicenza|Ancona|Arezzo|Ferrara|Forlì|Livorno|Mantova|Monza|Novara|Perugia|Pescara|Piacenza|Ravenna|Reggio Emilia|Rimini|Salerno|Siena|Treviso|Udine|Varese",
  SE: "Stockholm|Göteborg|Gothenburg|Malmö|Malmo|Uppsala|Linköping|Lund|Västerås|Örebro|Umeå|Helsingborg|Solna|Norrköping|Jönköping|Luleå",
  NO: "Oslo|Bergen|Trondheim|Stavanger|Tromsø",
  DK: "Copenhagen|København|Kopenhagen|Aarhus|Odense|Aalborg",
  FI: "Helsinki|Espoo|Tampere|Turku|Oulu|Vantaa",
  IS: "Reykjavik|Reykjavík",
  CZ: "Praha|Prague|Prag|Brno|Ostrava|Plzeň|Pilsen|Olomouc|Liberec|Hradec Králové|Pardubice|České Budějovice|Zlín|Jihlava|Karlovy Vary|Ústí nad Labem|Kladno|Opava",
  SK: "Bratislava|Košice|Žilina",
  PL: "Warszawa|Warsaw|Kraków|Krakow|Cracow|Wrocław|Wroclaw|Gdańsk|Gdansk|Gdynia|Poznań|Poznan|Łódź|Lodz|Katowice|Lublin|Szczecin|Rzeszów|Bydgoszcz|Białystok|Toruń|Kielce|Olsztyn|Opole|Gliwice|Bielsko-Biała|Sopot",
  HU: "Budapest|Debrecen|Szeged",
  RO: "Bucharest|București|Bucuresti|Cluj-Napoca|Cluj|Timișoara|Timisoara|Iași|Iasi|Brașov",
  BG: "Sofia|Plovdiv|Varna",
  GR: "Athens|Athen|Thessaloniki",
  HR: "Zagreb",
  RS: "Belgrade|Beograd|Novi Sad",
  SI: "Ljubljana",
  EE: "Tallinn|Tartu",
  LV: "Riga",
  LT: "Vilnius|Kaunas",
  UA: "Kyiv|Kiev|Lviv|Kharkiv|Odesa|Dnipro",
  CY: "Limassol|Nicosia",
  TR: "Istanbul|İstanbul|Ankara|Izmir",
  IL: "Tel Aviv|Tel Aviv-Yafo|Herzliya|Haifa|Jerusalem|Ramat Gan|Yokneam|Petah Tikva|Ra'anana",
  AE: "Dubai|Abu Dhabi|Sharjah",
  SA: "Riyadh|Jeddah",
  QA: "Doha",
  EG: "Cairo",
  MA: "Casablanca|Rabat",
  TN: "Tunis",
  ZA: "Johannesburg|Cape Town|Pretoria|Durban|Sandton|Stellenbosch",
  KE: "Nairobi",
  NG: "Lagos|Abuja",
  GH: "Accra",
  RW: "Kigali",
  IN: "Bengaluru|Bangalore|Mumbai|Delhi|New Delhi|Gurgaon|Gurugram|Noida|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Jaipur|Kochi|Coimbatore|Indore|Chandigarh|Mohali|Thiruvananthapuram|Trivandrum|Navi Mumbai|Vadodara|Nagpur|Bhubaneswar|Mysore|Visakhapatnam|Lucknow",
  PK: "Karachi|Lahore|Islamabad",
  BD: "Dhaka",
  LK: "Colombo",
  NP: "Kathmandu",
  SG: "Singapore",
  MY: "Kuala Lumpur|Petaling Jaya|Penang|Johor Bahru|Cyberjaya",
  ID: "Jakarta|Bandung|Surabaya|Bali",
  TH: "Bangkok|Chiang Mai",
  VN: "Ho Chi Minh City|Hanoi|Da Nang|HCMC",
  PH: "Manila|Makati|Taguig|Quezon City|Cebu City|Cebu|BGC",
  HK: "Hong Kong|香港",
  TW: "Taipei|Hsinchu|Taichung|台北",
  CN: "Shanghai|Beijing|Shenzhen|Guangzhou|Hangzhou|Chengdu|Suzhou|Nanjing|Wuhan|Xi'an|Dalian|Tianjin|上海|北京|深圳|广州|杭州",
  KR: "Seoul|Busan|Pangyo|Seongnam|서울",
  JP: "Tokyo|Osaka|Kyoto|Nagoya|Fukuoka|Yokohama|Sendai|Kobe|Sapporo|Hiroshima|Shibuya|東京|大阪|京都|名古屋|福岡|横浜|仙台|神戸|札幌|広島|渋谷|新宿",
  AU: "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Newcastle NSW|Geelong|Wollongong",
  NZ: "Auckland|Wellington|Christchurch|Hamilton NZ|Dunedin",
  MX: "Mexico City|Ciudad de México|Ciudad de Mexico|CDMX|Guadalajara|Monterrey|Tijuana|Querétaro|Queretaro|Puebla|Mérida|Zapopan|León|Toluca|Cancún|Playa del Carmen|Culiacán|Hermosillo|Chihuahua|Ciudad Juárez|Saltillo|Torreón|San Luis Potosí|Aguascalientes|Morelia|Veracruz|Xalapa|Villahermosa|Tuxtla Gutiérrez|Oaxaca|Cuernavaca|Pachuca|Tlalnepantla|Naucalpan|Mexicali|Reynosa|Tampico|Irapuato|Celaya|Mazatlán|San Pedro Garza García|Apodaca",
  BR: "São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre|Brasília|Brasilia|Recife|Salvador|Fortaleza|Florianópolis|Florianopolis|Campinas|Goiânia|Manaus|Vitória|Joinville|Barueri|Alphaville|Osasco|Ribeirão Preto|São José dos Campos|Guarulhos|Santo André|São Bernardo do Campo|Uberlândia|Sorocaba|Blumenau|Natal RN|Santos|Belém|Londrina|Maringá|Caxias do Sul|Jundiaí|Niterói|Duque de Caxias|Nova Iguaçu|Campo Grande|Cuiabá|João Pessoa|Maceió|Aracaju|Teresina|São Luís|Porto Velho|Feira de Santana|Juiz de Fora|Betim|Uberaba|Montes Claros|Vila Velha|Anápolis|Ponta Grossa|Foz do Iguaçu|Chapecó|Criciúma|Itajaí|Balneário Camboriú|Jaraguá do Sul|Canoas|Novo Hamburgo|São Leopoldo|Pelotas|Passo Fundo|Piracicaba|São Carlos|Bauru|Limeira|Taubaté|Mogi das Cruzes|São Caetano do Sul|Cotia|Indaiatuba|Hortolândia|Paulínia|Presidente Prudente|São José do Rio Preto|Araraquara|Olinda|Caruaru|Petrolina|Campina Grande|Mossoró|Camaçari|Lauro de Freitas",
  AR: "Buenos Aires|Córdoba|Rosario|Mendoza|CABA|San Miguel de Tucumán|Tucumán|Neuquén|Posadas|Bariloche|Comodoro Rivadavia|Río Cuarto|Ciudad Autónoma de Buenos Aires|Capital Federal/Quilmes|Lanús|Avellaneda|San Isidro|Vicente López|La Plata|Mar del Plata|Bahía Blanca",
  CL: "Santiago|Santiago de Chile|Valparaíso|Concepción|Antofagasta|Viña del Mar|Temuco|Rancagua|Iquique|La Serena|Coquimbo|Puerto Montt|Talca|Chillán|Valdivia|Osorno|Punta Arenas|Calama|Copiapó|Los Ángeles/Las Condes|Providencia|Quilicura|Pudahuel|Puente Alto|Peñalolén|Vitacura|Huechuraba|Ñuñoa",
  CO: "Bogotá|Bogota|Medellín|Medellin|Cali|Barranquilla|Cartagena|Bucaramanga|Manizales|Ibagué|Cúcuta|Santa Marta|Villavicencio|Montería|Envigado|Itagüí|Soacha|Rionegro",
  PE: "Lima|Arequipa|Trujillo|Chiclayo|Piura|Cusco|Huancayo|Iquitos|Callao/Miraflores|Santiago de Surco",
  UY: "Montevideo",
  EC: "Quito|Guayaquil",
  CR: "San José Costa Rica|Heredia",
  PA: "Panama City|Ciudad de Panamá",
  DO: "Santo Domingo",
  GT: "Guatemala City|Ciudad de Guatemala",
  PR: "Guaynabo",
};

/** Spellings of one city: the first is the one that the others stand for when two places are compared. */
const SPELLINGS: readonly string[] = [
  "New York|New York City|NYC|NY|Manhattan",
  "San Francisco|SF",
  "Los Angeles|LA",
  "Washington|Washington DC|Washington D.C.|DC|D.C.",
  "San Jose|San José",
  "San Francisco Bay Area|SF Bay Area|Bay Area",
  "Pilsen|Plzeň",
  "London|Greater London",
  "Montreal|Montréal",
  "Quebec City|Québec City|Québec",
  "Munich|München|Muenchen",
  "Cologne|Köln|Koeln",
  "Frankfurt|Frankfurt am Main|Frankfurt a.M.|Frankfurt/Main",
  "Düsseldorf|Duesseldorf|Dusseldorf",
  "Nuremberg|Nürnberg|Nuernberg",
  "Hanover|Hannover",
  "Vienna|Wien|Vienne",
  "Zurich|Zürich|Zuerich",
  "Geneva|Genf|Genève",
  "Lucerne|Luzern",
  "Brussels|Bruxelles|Brussel",
  "Antwerp|Antwerpen|Anvers",
  "Ghent|Gent|Gand",
  "The Hague|Den Haag|'s-Gravenhage",
  "Seville|Sevilla",
  "Lisbon|Lisboa|Lisbonne|Lissabon",
  "Porto|Oporto",
  "Milan|Milano|Mailand",
  "Rome|Roma",
  "Turin|Torino",
  "Florence|Firenze",
  "Naples|Napoli",
  "Venice|Venezia",
  "Gothenburg|Göteborg",
  "Copenhagen|København|Kopenhagen",
  "Prague|Praha|Prag",
  "Warsaw|Warszawa",
  "Krakow|Kraków|Cracow",
  "Bucharest|București|Bucuresti",
  "Cluj-Napoca|Cluj",
  "Kyiv|Kiev",
  "Athens|Athen",
  "Tel Aviv|Tel Aviv-Yafo",
  "Bengaluru|Bangalore",
  "Gurugram|Gurgaon",
  "Delhi|New Delhi",
  "Ho Chi Minh City|HCMC",
  "Mexico City|Ciudad de México|Ciudad de Mexico|CDMX",
  "São Paulo|Sao Paulo",
  "Buenos Aires|CABA|Ciudad Autónoma de Buenos Aires|Capital Federal",
  "Tokyo|東京|東京都",
  "Osaka|大阪",
  "Kyoto|京都",
  "Sendai|仙台",
];

const withoutAccents = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "");

/** The country of each city by its ways of writing: as here, without accents, in capitals. */
const known = new Map<string, string>();
/** Cities as written here by their names in small letters. */
const small = new Map<string, string>();
/** Cities behind the stroke. */
const provincial = new Set<string>();
for (const [code, names] of Object.entries(CITIES)) {
  for (const [behind, list] of names.split("/").entries()) {
    for (const name of list.split("|")) {
      if (name.length > 3) small.set(name.toLowerCase(), name);
      for (const written of [name, withoutAccents(name)]) {
        known.set(written, code);
        known.set(written.toUpperCase(), code);
        if (behind) provincial.add(written);
      }
    }
  }
}

const folded = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const spellings = new Map<string, string>();
for (const line of SPELLINGS) {
  const [first = "", ...others] = line.split("|").map(folded);
  for (const other of others) spellings.set(other, first);
}

/** Whether the words are a city that needs no state or country beside it. */
export const isKnownCity = (name: string): boolean => known.has(name);

/** Whether a city lies in the province that is named for another one: "Getafe, Madrid". */
export const isProvincial = (name: string): boolean => provincial.has(name);

/** The text with the capitals of the known cities that stand between its separators in small letters. */
export const withCapitals = (text: string): string =>
  text.replace(
    /(?<=^|[,;|/(–—:] ?|[-.] )[a-zà-ÿ][a-zà-ÿ' ]{2,30}(?= ?(?:[,;|/)–—.]| -|$))/g,
    (name) => small.get(name) ?? name,
  );

const IN_NEW_YORK = new Set("New York|Manhattan|Brooklyn|Buffalo|Rochester|Albany|White Plains".split("|"));

/** Whether a city lies in the state of New York, so that "New York" after it is no second city. */
export const isInNewYork = (name: string): boolean => IN_NEW_YORK.has(name);

/** ISO 3166-1 alpha-2 of the country of a known city, or null. */
export const countryOfCity = (name: string): string | null => known.get(name) ?? null;

/** One key for all spellings of a place: "NYC" and "New York City" are New York, "München" is Munich. */
export function placeKey(name: string): string {
  const plain = folded(name)
    .replace(/^ft /, "fort ")
    .replace(/^mt /, "mount ")
    .replace(/^(?:st|ste) /, "saint ");
  const [, city = "", district = ""] = /^(.*?)( \d+)?$/.exec(plain) ?? [];
  return (spellings.get(city) ?? city) + district;
}

/** Pattern source: a known city, with its capitals (no flag `i`); for patterns with the flag `u`. */
export const knownCity = `(?<![\\p{L}\\p{N}])${oneOf([...known.keys()])}(?![\\p{L}\\p{N}])`;
