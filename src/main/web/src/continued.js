const SHOWN = 'shownProposals';

/** What the draft keeps besides what is typed: which proposals its writer has seen. */
export function kept(typed, data) {
  return data.offered === undefined ? typed : { ...typed, [SHOWN]: data.offered };
}

/**
 * What the writer goes on with: the draft, and last in its lists what has been proposed since it was begun. What the writer
 * has seen and taken away stays away.
 *
 * @param data  what the server fills the form with today
 * @param draft undefined when there is none
 */
export function continued(data, draft) {
  const merged = { ...data, ...draft };
  if (draft && data.offered) {
    const seen = new Set(ids(draft[SHOWN]));
    const since = new Set(ids(data.offered).filter(id => !seen.has(id)));
    for (const [key, rows] of Object.entries(data)) {
      if (Array.isArray(rows) && Array.isArray(draft[key])) {
        const there = new Set(draft[key].map(row => row?.id));
        merged[key] = [...draft[key], ...rows.filter(row => since.has(row?.id) && !there.has(row.id))];
      }
    }
  }
  return merged;
}

function ids(text) {
  return (text ?? '').split(',').filter(Boolean);
}
