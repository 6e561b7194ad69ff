/** What every page with a form of the models loads: form-js in Swedish. */
import { createForm } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import swedish from './swedish.js';

/** @returns the form-js form, when it is drawn */
export function openForm(container, schema, data) {
  return createForm({ container, schema, data, additionalModules: [swedish] });
}
