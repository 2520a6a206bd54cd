// The reasons of a mark as English sentences, for scripts and logs. The extension has its own words in both languages.
import type { Reason } from '../model';

/** One reason as a short sentence without a full stop. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'place-fits': return `the place fits: ${reason.place} (from the ${reason.from})`;
    case 'post-fits': return `the post fits: ${reason.post}; known as ${reason.known}${reason.date === null ? '' : ` on ${reason.date}`}`;
    case 'company': return `in known company: ${reason.names.join(', ')}`;
    case 'user-said': return 'the user said so';
    case 'full-project-name': return 'the full name of the project';
    case 'place-conflicts': return `the place conflicts: ${reason.place}, but known in ${reason.known}`;
    case 'post-conflicts': return `the post conflicts: ${reason.post}${reason.known === '' ? '' : `, but known as ${reason.known}`}`;
    case 'note-conflicts': return `the page says ${reason.note}, known is ${reason.known}`;
    case 'born-conflicts': return `born in ${reason.born}, but known in office on ${reason.known}`;
    case 'died-conflicts': return `dead on this page, but seen on ${reason.known}`;
    case 'too-early': return `somebody else was ${reason.post} until ${reason.known} at least`;
    case 'time-far': return `the page is ${reason.years} years from anything known`;
    case 'no-place': return 'no place on the page that fits';
    case 'no-post': return 'no post and no known company beside the name';
    case 'several-people': return `${reason.ids.length} known bearers of the name`;
    case 'introduced-here': return reason.post === null ? 'introduced by this page' : `introduced by this page as ${reason.post}`;
  }
}
