/*
 * A tab as both drivers know it. Elements are named as assistive technology names them: by role and accessible name.
 * What a driver does for it stands in chromium-tab.ts and firefox-tab.ts.
 */

export type Role = 'article' | 'button' | 'checkbox' | 'dialog' | 'group' | 'heading' | 'link' | 'list' | 'listbox' | 'listitem' | 'option'
  | 'progressbar' | 'region' | 'searchbox' | 'status' | 'switch' | 'tab' | 'tabpanel' | 'textbox' | 'tooltip';

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page; `input` is handed over as JSON. */
  evaluate<Input, Output>(run: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output>;
  /** Runs a program text in the page, whatever policy the page has. */
  run(source: string): Promise<void>;
  /** Waits until `check`, run in the page, answers something true, and returns that. */
  waitFor<Input, Output>(check: (input: Input) => Output | Promise<Output>, input: Input, milliseconds?: number): Promise<NonNullable<Output>>;
  /** Clicks the element with this role and accessible name (the whole name), waiting for it. */
  click(role: Role, name: string): Promise<void>;
  /** Puts the focus on the element with this role and name, then types. */
  fill(role: Role, name: string, text: string): Promise<void>;
  /** What is to be read in each element of this role (and name) now, in the order of the page. */
  texts(role: Role, name?: string): Promise<string[]>;
  press(key: string): Promise<void>;
  /** Moves the mouse to a point of the viewport, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /**
   * Runs `run` with the shadow root of the element that `selector` finds, though it be closed: no script of the page could.
   * Null when there is no such element.
   */
  inClosedRoot<Output>(selector: string, run: (root: ShadowRoot) => Output): Promise<Output | null>;
  /** Size of the page's area, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Makes it the tab that the window shows. */
  show(): Promise<void>;
  screenshot(path: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}
