/**
 * What single words of the quick line speak of: a seat, an occasion or a need is a note, never who it is. Words are
 * compared in small letters and without accents, as they are typed in haste.
 */

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

const noteWords = words(
  'booth bar high highchair highchairs chair chairs stroller pram wheelchair window outside outdoor outdoors inside',
  'indoor indoors patio terrace quiet birthday bday anniversary allergy allergies allergic nut nuts peanut peanuts',
  'gluten celiac coeliac vegan vegans vegetarian vegetarians halal kosher shellfish dairy dog dogs baby babies kid',
  'kids child children toddler table corner hurry vip regular near by please celebrating cake surprise pregnant',
  'prefers wants needs asked waiting cell late outlet shade heater',
  'terraza barra trona tronas silla sillas ventana fuera dentro patio tranquilo tranquila cumpleanos cumple aniversario',
  'alergia alergias alergico alergica alergicos celiaco celiaca celiacos frutos marisco lactosa vegano vegana',
  'vegetariano vegetariana perro perros bebe bebes nino nina ninos ninas carrito carro mesa rincon prisa cerca esquina',
  'interior exterior sombra tarta sorpresa embarazada favor prefiere quiere quieren necesita necesitan celebran',
);

/** They belong to the note word they lead to, and to a name where none follows. */
const leadingWords = words(
  'a an and at con de del el en for has have in is junto la las los lado al no of on or para por prefer pide sin sit',
  'the their to una un want need with y w/ tiene tienen',
);

const oneCounted = words(
  'highchair chair stroller wheelchair baby kid child toddler dog vegan vegetarian trona silla bebe nino nina perro',
  'carrito celiaco celiaca vegano vegana alergico alergica min minute minuto',
);

const manyCounted = words(
  'high highchairs chairs strollers wheelchairs babies kids children toddlers dogs vegans vegetarians tronas sillas',
  'bebes ninos ninas perros carritos celiacos veganos alergicos min mins minutes minutos',
);

const placeWords = words('table mesa booth room sala salon # no nr');
const guestWords = words('people persons guests pax adults ppl covers personas adultos comensales cubiertos');
const sizeLeads = words('party of table for mesa para de grupo somos');
const phoneLabels = words('tel tlf tfno telefono phone ph cell mobile movil mob num numero number');

/** The word as it is looked up: no accents, no punctuation around it. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#/]+$/gu, '');

const isDash = (word: string): boolean => /^[-–—/|]+$/u.test(word);

export const startsNote = (word: string): boolean =>
  noteWords.has(bare(word)) || isDash(word) || /^\(\p{L}/u.test(word) || /.@./u.test(word);

/** A number may lead to what is counted: "2 kids". */
export const leadsToNote = (word: string): boolean => leadingWords.has(bare(word)) || /^\d{1,2}$/u.test(word);

/** "1 trona", "2 kids"; in "4 trona" the four are guests. */
export const isCounted = (word: string, count: number): boolean =>
  (count === 1 ? oneCounted : manyCounted).has(bare(word));
export const isPlace = (word: string): boolean => placeWords.has(bare(word));
export const isGuestWord = (word: string): boolean => guestWords.has(bare(word));
export const leadsToSize = (word: string): boolean => sizeLeads.has(bare(word));
export const isPhoneLabel = (word: string): boolean => phoneLabels.has(bare(word));
