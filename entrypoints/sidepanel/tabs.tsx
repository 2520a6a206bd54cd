// The row of tabs: one is in the tab order, the arrow keys move among them.
import { useRef } from 'preact/hooks';
import { t, type MessageKey } from '../platform/locale';

export type TabName = 'page' | 'look' | 'read' | 'person' | 'project';

const TABS: readonly { name: TabName; label: MessageKey }[] = [
  { name: 'page', label: 'tabPage' }, { name: 'look', label: 'tabLook' }, { name: 'read', label: 'tabRead' },
  { name: 'person', label: 'tabPerson' }, { name: 'project', label: 'tabProject' },
];

export function Tabs({ chosen, choose }: { chosen: TabName; choose: (name: TabName) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    // From where the focus is: the chosen tab is drawn only when the browser has told of the new route.
    const at = TABS.findIndex(({ name }) => `tab-${name}` === document.activeElement?.id);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('tabs')} class="tabs" onKeyDown={onKeyDown}>
      {TABS.map(({ name, label }) => (
        <button
          key={name} type="button" role="tab" id={`tab-${name}`} class="tab" aria-selected={name === chosen} aria-controls="panel-view"
          tabIndex={name === chosen ? 0 : -1} onClick={() => { choose(name); }}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}
