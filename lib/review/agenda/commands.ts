import 'server-only'
import { command } from '@/lib/history/command'
import { publishAlone } from '../changes/publishing'
import { RecordToPublish } from '../changes/schema'

/** Publishes a topic, or what changed in it: names, words that point to it, its place among others. Problems: those of {@link publishAlone}. */
export const publishTopic = command({
  name: 'publish-topic',
  permission: 'topic.publish',
  input: RecordToPublish,
  run: (context) => publishAlone(context, 'topic'),
})
