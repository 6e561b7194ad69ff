/** Puts the product's own pages first in the menu of a web application, so that nobody has to know their addresses. */
import { watch } from './page-watcher.js';

/** More would not fit beside a long name; each of these pages has the whole menu. */
const MOST = 4;

let pages;

export function linkToOwnPages() {
  watch('[cam-widget-header] .sections-menu > ul', addLinks);
}

async function addLinks(menu) {
  if (menu.dataset.ownPages) {
    return;
  }
  menu.dataset.ownPages = 'true';
  pages ??= fetchPages();
  menu.prepend(...(await pages).map(asItem));
}

async function fetchPages() {
  const answer = await fetch(`${contextPath()}/meny`, { headers: { Accept: 'application/json' } });
  if (!answer.ok || !answer.headers.get('Content-Type')?.startsWith('application/json')) {
    return [];
  }
  const all = await answer.json();
  return all.filter(page => !page.path.startsWith('/camunda/app/tasklist/')).slice(0, MOST);
}

function asItem(page) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = contextPath() + page.path;
  link.textContent = page.title;
  item.className = 'th-own-page';
  item.append(link);
  return item;
}

function contextPath() {
  return document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
}
