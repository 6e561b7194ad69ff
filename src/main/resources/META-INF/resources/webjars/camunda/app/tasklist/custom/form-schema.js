/**
 * Finds the rendered field that a path in the form's data stands for, for example problems[0].title.
 *
 * form-js 1.8.7 puts neither key nor path into the page, only ids of the form
 * fjs-form-<form>-<id of the field>_<row>, so the schema that Tasklist fetched is needed to get from one to the other.
 */
const TASK = 'task';
const START = 'start';
const schemas = new Map();

class FormSchema {
  constructor(json) {
    this.components = json.components ?? [];
  }

  fieldById(id, components = this.components) {
    for (const component of components) {
      const found = component.id === id ? component : this.fieldById(id, component.components ?? []);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  /** The field with the path, or the nearest list or group around it; {component, rows} or undefined. */
  locate(path) {
    return findIn(this.components, segmentsOf(path), []);
  }
}

/** Keeps the schema of each form that Tasklist fetches from now on. */
export function rememberFormSchemas() {
  const originalFetch = window.fetch;
  window.fetch = async (...args) => {
    const response = await originalFetch.apply(window, args);
    const kind = kindOf(String(args[0]?.url ?? args[0]));
    if (kind && response.ok) {
      schemas.delete(kind);
      response.clone().json().then(json => schemas.set(kind, new FormSchema(json))).catch(() => {});
    }
    return response;
  };
}

/** The schema of the task's form, for a page that has fetched it by itself. */
export function useTaskSchema(json) {
  schemas.set(TASK, new FormSchema(json));
}

/** The start form is always in a modal window, the task's form never. */
function schemaOf(element) {
  return schemas.get(element?.closest('.modal-content') ? START : TASK);
}

/** The schema's description of a rendered field, or undefined. */
export function componentOf(field) {
  const schema = schemaOf(field);
  const domId = field?.querySelector('[id^="fjs-form-"]')?.id;
  let id = domId?.replace(/^fjs-form-[^-]+-/, '').replace(/-(?:date|time|display|\d+|description|error-message)$/, '');
  while (schema && id && !schema.fieldById(id)) {
    id = /_\d+$/.test(id) ? id.replace(/_\d+$/, '') : undefined;
  }
  return id && schema?.fieldById(id);
}

/** The rendered field for a path in the form's data, or undefined. */
export function fieldElement(container, path) {
  const located = schemaOf(container)?.locate(path);
  if (!located) {
    return undefined;
  }
  const { component, rows } = located;
  const suffix = component.id + rows.map(row => `_${row}`).join('');
  const pattern = new RegExp(`^fjs-form-[^-]+-${escapeRegExp(suffix)}(?:-(?:date|time|display|\\d+))?$`);
  const element = [...container.querySelectorAll('[id^="fjs-form-"]')].find(candidate => pattern.test(candidate.id));
  return element?.closest('.fjs-form-field');
}

function kindOf(url) {
  if (url.includes('/deployed-start-form')) {
    return START;
  }
  return url.includes('/deployed-form') ? TASK : undefined;
}

function segmentsOf(path) {
  return String(path ?? '').split(/[.[\]]+/).filter(Boolean);
}

function findIn(components, segments, rows) {
  for (const component of components) {
    const own = segmentsOf(component.components ? component.path : component.key);
    if (!own.every((segment, index) => segment === segments[index])) {
      continue;
    }
    const found = component.components
      ? findInContainer(component, segments.slice(own.length), rows)
      : own.length > 0 && own.length === segments.length && { component, rows };
    if (found) {
      return found;
    }
  }
  return undefined;
}

function findInContainer(container, segments, rows) {
  if (container.type !== 'dynamiclist') {
    return findIn(container.components, segments, rows) ?? (segments.length === 0 ? { component: container, rows } : undefined);
  }
  const row = Number(segments[0]);
  const inRow = Number.isInteger(row) ? findIn(container.components, segments.slice(1), [...rows, row]) : undefined;
  return inRow ?? { component: container, rows };
}

function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
