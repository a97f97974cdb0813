/** A printed line: its words, where it stands in points (y from the bottom of the page), how high its letters are. */
export type Line = { text: string; x: number; y: number; right: number; height: number }
export type Page = { lines: Line[] }
