/** A heading of the form that says nothing but what the page says already: which step it is, the year and the unit. */
const HEADING = /^##\s+(.*)\n*/;
const SAID_BY_THE_PAGE = /\{\{\s*(year|unitName)\s*\}\}/g;

/**
 * Tasklist has no heading of its own, and the forms bring one; the task page has. What stands under the heading stays, and
 * so does a heading that names what the form is about, or is shown only at times.
 */
export function withoutOwnHeading(schema) {
  const fields = schema.components.findIndex(({ type }) => type !== 'text');
  const at = schema.components.findIndex(({ type, text, conditional }, index) =>
    type === 'text' && !conditional && (fields < 0 || index < fields) && repeats(text));
  if (at < 0) {
    return schema;
  }
  const rest = schema.components[at].text.replace(HEADING, '');
  const kept = rest ? [{ ...schema.components[at], text: rest }] : [];
  return { ...schema, components: [...schema.components.slice(0, at), ...kept, ...schema.components.slice(at + 1)] };
}

function repeats(text) {
  const heading = HEADING.exec(text ?? '')?.[1];
  return heading !== undefined && !heading.replace(SAID_BY_THE_PAGE, '').includes('{{');
}
