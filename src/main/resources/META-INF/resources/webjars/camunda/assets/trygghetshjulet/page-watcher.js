/**
 * Lets small fixes be written as "for every element that matches this selector, do that", however and whenever the
 * web application renders it.
 *
 * One MutationObserver serves all watchers. It cannot loop: the mutations our own visitors make are thrown away with
 * takeRecords() before the observer goes back to sleep.
 */
const watchers = [];

const observer = new MutationObserver(records => {
  visitAll(changedElements(records));
  observer.takeRecords();
});

/**
 * Calls visit(element) for every present and future element that matches the selector, and again when its text or one of
 * the observed attributes changes. A visitor must be safe to call twice.
 */
export function watch(selector, visit) {
  watchers.push({ selector, visit });
  document.querySelectorAll(selector).forEach(visit);
}

/** Starts watching; called once by the entry script of each web application. */
export function startWatching() {
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'placeholder', 'title', 'uib-tooltip', 'aria-expanded']
  });
}

function changedElements(records) {
  const changed = new Map();
  for (const record of records) {
    if (record.type === 'childList') {
      record.addedNodes.forEach(node => {
        if (node.nodeType === Node.ELEMENT_NODE) {
          changed.set(node, true);
        }
      });
    }
    const element = record.target.nodeType === Node.ELEMENT_NODE ? record.target : record.target.parentElement;
    if (element && !changed.has(element)) {
      changed.set(element, false);
    }
  }
  return changed;
}

function visitAll(changed) {
  for (const [element, wholeSubtree] of changed) {
    if (!element.isConnected) {
      continue;
    }
    for (const { selector, visit } of watchers) {
      const owner = element.closest(selector);
      if (owner) {
        visit(owner);
      }
      if (wholeSubtree) {
        element.querySelectorAll(selector).forEach(visit);
      }
    }
  }
}
