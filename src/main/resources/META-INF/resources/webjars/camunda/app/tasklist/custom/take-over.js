/**
 * "Ta över uppgiften" beside the name of whoever has the task, for those whom the server lets take it: a deputy, the one
 * whose deputy has it, a superior after escalation. Tasklist itself only offers tasks that nobody has.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const FAILED = 'Uppgiften kunde inte tas över. Ladda om sidan och försök igen.';

export function offerTakeOver() {
  watch('.task-card', offerWhereAllowed);
}

/** Tasklist keeps the card when another task is chosen, so the button says which task it is for. */
async function offerWhereAllowed(card) {
  const task = selectedTask();
  const stockLink = card.querySelector('.assignee .reset-assignee');
  const question = `${task} ${card.querySelector('.assignee .set-value')?.textContent.trim()}`;
  const offer = card.querySelector('.th-take-over');
  if (offer && (!stockLink || offer.dataset.question !== question)) {
    offer.remove();
  }
  if (!task || !stockLink || card.dataset.takeOverAsked === question) {
    return;
  }
  card.dataset.takeOverAsked = question;
  const answer = await fetch(`${base('app-root').replace(/\/camunda$/, '')}/ersattare/uppgift/${task}`, {
    headers: { Accept: 'application/json' }
  });
  const allowed = answer.ok && (await answer.json()).mayTakeOver;
  if (allowed && stockLink.isConnected && card.dataset.takeOverAsked === question) {
    stockLink.after(button(task, question));
  }
}

function button(task, question) {
  const takeOver = document.createElement('button');
  takeOver.type = 'button';
  takeOver.className = 'btn-link th-take-over';
  takeOver.dataset.question = question;
  takeOver.textContent = 'Ta över uppgiften';
  takeOver.addEventListener('click', () => claim(task, takeOver));
  return takeOver;
}

/** Tasklist draws the whole card anew when the page is loaded; the form was read-only, so nothing typed is lost. */
async function claim(task, takeOver) {
  takeOver.disabled = true;
  const me = await (await fetch(`${base('admin-api')}auth/user/default`)).json();
  const answer = await fetch(`${base('engine-api')}engine/default/task/${task}/claim`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify({ userId: me.userId })
  });
  if (answer.ok) {
    location.reload();
  } else {
    sayInstead(takeOver, (await answer.json().catch(() => ({}))).message ?? FAILED);
  }
}

function sayInstead(takeOver, sentence) {
  const notice = document.createElement('span');
  notice.setAttribute('role', 'alert');
  notice.textContent = sentence;
  takeOver.replaceWith(notice);
}

function selectedTask() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
}

function token() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
}

function base(attribute) {
  return document.querySelector('base').getAttribute(attribute);
}
