/**
 * Swedish for every text that form-js 1.8.7 has hard-coded in English. form-js gets a translate service first in 2.0.
 *
 * A Swedish text never equals an English one, so translating twice changes nothing.
 */
export const EXACT_TEXTS = new Map(Object.entries({
  'Field is required.': 'Fältet måste fyllas i.',
  'Field must be a valid email.': 'Skriv en e-postadress, till exempel namn@kommun.se.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Skriv telefonnumret med landsnummer, till exempel +4640123456.',
  'Value is not a number.': 'Skriv ett tal med siffror.',
  'Value is expected to be an integer.': 'Skriv ett heltal, utan decimaler.',
  'Date and time must both be entered.': 'Fyll i både datum och klockslag.',
  'Add new': 'Lägg till',
  'Collapse': 'Visa färre',
  'Select': 'Välj',
  'Search': 'Sök',
  'No results': 'Inga träffar',
  'All values selected': 'Alla är valda',
  'Nothing to show.': 'Inget här ännu.',
  'No content to show.': 'Det finns inget innehåll att visa.',
  "External content couldn't be loaded.": 'Innehållet kunde inte hämtas.',
  'of': 'av',
  'Skip to search': 'Hoppa till sökfältet',
  'Remove tag': 'Ta bort valet',
  'Month': 'Månad',
  'Year': 'År',
  'Increment': 'Öka',
  'Decrement': 'Minska',
  'Previous page': 'Föregående sida',
  'Next page': 'Nästa sida',
  'Click to remove sorting': 'Ta bort sorteringen',
  'This is an image placeholder': 'Här saknas en bild',
  'hh:mm ?m': 'tt:mm',
  'hh:mm': 'tt:mm',
  'yyyy-mm-dd': 'åååå-mm-dd'
}));

export const TEXT_PATTERNS = [
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (_, digits) =>
    `Skriv talet med högst ${digits} ${digits === '1' ? 'decimal' : 'decimaler'}.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (_, lower, higher) =>
    `Välj ett tillåtet tal. De närmaste är ${lower} och ${higher}.`],
  [/^Field must match pattern [\s\S]*\.$/, () => 'Skriv på det sätt som står vid fältet.'],
  [/^Field must have minimum value of (.+)\.$/, (_, value) => `Talet får inte vara mindre än ${value}.`],
  [/^Field must have maximum value of (.+)\.$/, (_, value) => `Talet får inte vara större än ${value}.`],
  [/^Field must have minimum length of (.+)\.$/, (_, length) => `Skriv minst ${length} tecken.`],
  [/^Field must have maximum length of (.+)\.$/, (_, length) => `Skriv högst ${length} tecken.`],
  [/^Expand all \((\d+)\)$/, (_, count) => `Visa alla (${count})`],
  [/^Remove list item (\d+)$/, (_, row) => `Ta bort rad ${row}`],
  [/^Click to sort by ([\s\S]+) (?:ascending|descending)$/, (_, column) => `Sortera efter ${column}`]
];

/** Swedish for a form-js text; any other text comes back as it was, with its surrounding white space. */
export function inSwedish(text) {
  const trimmed = text.trim();
  if (!trimmed) {
    return text;
  }
  const swedish = EXACT_TEXTS.get(trimmed) ?? fromPattern(trimmed);
  return swedish === undefined ? text : text.replace(trimmed, () => swedish);
}

function fromPattern(text) {
  for (const [pattern, translate] of TEXT_PATTERNS) {
    const match = pattern.exec(text);
    if (match) {
      return translate(...match);
    }
  }
  return undefined;
}
