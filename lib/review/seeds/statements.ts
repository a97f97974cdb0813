import type { SentenceClass } from '@/db/vocabulary'

/**
 * The statements of the two seed releases (domain 7.1 and 7.2): where each stands in the normalised text and what it is.
 * A statement that starts before the one above it ends lies within that one.
 */
export type Statement = [start: number, end: number, what: SentenceClass]

export const PLENARY: Statement[] = [
  [0, 41, 'boilerplate'],
  [42, 153, 'context'],
  [154, 242, 'fact'],
  [244, 351, 'fact'],
  [353, 499, 'quote'],
  [506, 551, 'fact'],
  [553, 702, 'fact'],
  [704, 802, 'opinion'],
  [804, 878, 'fact'],
  [880, 999, 'opinion'],
  [1001, 1063, 'fact'],
  [1068, 1089, 'fact'],
  [1090, 1139, 'fact'],
  [1141, 1222, 'context'],
  [1224, 1338, 'fact'],
  [1340, 1470, 'pattern'],
  [1472, 1608, 'fact'],
  [1610, 1791, 'quote'],
  [1793, 1869, 'context'],
  [1871, 1953, 'fact'],
  [1955, 2048, 'quote'],
  [2067, 2113, 'fact'],
  [2114, 2123, 'boilerplate'],
]

export const INTERSESSIONAL: Statement[] = [
  [0, 13, 'fact'],
  [14, 91, 'boilerplate'],
  [92, 180, 'context'],
  [181, 238, 'fact'],
  [242, 417, 'claim'],
  [419, 534, 'fact'],
  [536, 585, 'fact'],
  [586, 613, 'fact'],
  [615, 796, 'opinion'],
  [798, 1034, 'fact'],
  [1036, 1154, 'opinion'],
  [1156, 1227, 'fact'],
  [1229, 1351, 'fact'],
  [1352, 1409, 'fact'],
  [1411, 1653, 'fact'],
  [1655, 1838, 'fact'],
  [1713, 1794, 'fact'],
  [1840, 2055, 'fact'],
  [2057, 2232, 'pattern'],
  [2234, 2443, 'fact'],
  [2445, 2549, 'fact'],
  [2555, 2626, 'fact'],
  [2628, 2652, 'claim'],
  [2654, 2715, 'fact'],
  [2716, 2773, 'fact'],
  [2775, 2897, 'fact'],
  [2899, 3014, 'contact'],
  [3015, 3148, 'boilerplate'],
]
