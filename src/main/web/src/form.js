/** form-js in Swedish, within what the policy of our pages allows. */
import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { withoutOwnHeading } from './heading.js';
import swedish from './swedish.js';

/** What the forms write for Tasklist, whose policy allows it; ours does not. */
const INLINE_STYLE = / style="white-space: pre-line"/g;
const OWN_CLASS = ' class="th-written"';

/** @returns the form-js form, when it is drawn */
export function openForm(container, schema, data, readOnly) {
  return createForm({
    container,
    schema: withoutInlineStyles(withoutOwnHeading(readOnly ? withoutButtons(schema) : schema)),
    data,
    properties: { readOnly },
    additionalModules: [swedish]
  });
}

function withoutInlineStyles(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'content' && typeof value === 'string' ? value.replace(INLINE_STYLE, OWN_CLASS) : value);
}

/** Whoever may only look is not offered a button that would do nothing. */
function withoutButtons(schema) {
  return { ...schema, components: schema.components.filter(({ type }) => type !== 'button') };
}
