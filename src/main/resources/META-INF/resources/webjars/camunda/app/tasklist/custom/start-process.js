/** "Starta process" is shown to those who can start one; the stock link leads everybody else to an empty list. */
const STARTABLE = 'engine/default/process-definition?latest=true&active=true&startableInTasklist=true'
  + '&startablePermissionCheck=true&maxResults=1';

export async function offerStartToThoseWhoCan() {
  const api = document.querySelector('base')?.getAttribute('engine-api') ?? '';
  const response = await fetch(api + STARTABLE, { headers: { Accept: 'application/json' } });
  if (response.ok && (await response.json()).length > 0) {
    document.documentElement.classList.add('th-can-start');
  }
}
