// How a paragraph opens: as a report or a caption does, or pointing back to what has been said.

/** `记者从县招商办获悉`, `日前从县扶贫办传来喜讯`, `【…讯】`, `（本报讯）`, a caption's 图为 in its first sentences. */
export const reportOpening = /^(?:[^，。]{0,12}，)?记者从[^。]{2,20}(?:获悉|了解到)|^(?:日前|近日)，?从[^。]{2,20}(?:获悉|传来)|^【|^（本[报刊台]|^[^。]{0,40}。图为/;

const backwards = /^(?:此外|同时|另外|其中|随后|接着|会上|会议|据了解|据悉|据介绍|下一步|目前|他|她|该|这|那|此|为此|对此|因此|但|而|在此|今年以来|[^，。]{0,8}(?:说|指出|强调|要求|表示|介绍|告诉))/;

/** True when the text opens with a word that points back, or with three characters (a name) that stand in one of the texts above. */
export function pointsBack(text: string, above: readonly string[]): boolean {
  return backwards.test(text.slice(0, 20)) || above.some((other) => other.includes(text.slice(0, 3)));
}
