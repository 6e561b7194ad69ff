/** form-js speaks Swedish: the sentences are the ones that Tasklist uses too. */
import { inSwedish } from '../../resources/META-INF/resources/webjars/camunda/app/tasklist/custom/form-texts.js';

function translate(template, replacements = {}) {
  const text = template.replace(/{([^}]+)}/g, (placeholder, name) => replacements[name] ?? placeholder);
  return inSwedish(text);
}

export default { translate: ['value', translate] };
