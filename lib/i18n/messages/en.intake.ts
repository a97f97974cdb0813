/** The sentences of taking in a file: what is proposed from its text, and what a file that gives no text needs. */
export const intake = {
  file: 'File of the release',
  fileHint: 'Plain text, Markdown, HTML, DOCX or PDF, up to 10 MB. The file itself is kept and never public.',
  orPaste: 'Paste the text as published, line breaks included, or choose a file above.',
  sending: 'Sending the file: {percent} %',
  reading: 'Reading the file …',
  read: 'Text read from {type}: {characters} characters.',
  check: 'Check what is proposed below.',
  known: 'This file was imported before.',
  knownLink: 'Text and events',
  fromText: 'From the text: “{words}”. Check it.',
  propose: 'Propose from the text',
  proposing: 'Reading the text …',
  nothing: 'The text states nothing about itself that was recognised.',
  place: 'Place stated in the text',
  embargo: 'Embargo until',
  embargoHint: 'As 2021-06-29. Leave empty if the text states none.',
  contacts: 'Contact details in the text, kept for staff: {list}',
  putBack: 'Put back the text that stood here',
  forget: 'Leave the file out',
  original: 'Original file ({type}), for staff',
  type: {
    text: 'plain text',
    markdown: 'Markdown',
    html: 'HTML',
    docx: 'DOCX',
    pdf: 'PDF',
  },
}

export const fileProblems = {
  file_too_big:
    'This file is larger than 10 MB or holds more than 400,000 characters of text. Send only the release itself.',
  file_type_unknown:
    'This is no plain text, Markdown, HTML, DOCX or PDF, whatever its name says. Save it as one of these and try again.',
  file_encrypted: 'This file is closed with a password. Open it with the password, save it without, and try again.',
  file_unreadable:
    'This file is damaged or not made as its kind should be. Open it in its program and save it anew, or paste the text.',
  file_inflates: 'This file unpacks to far more than a release holds and was not read. Paste the text instead.',
  file_without_text:
    'No words were found in this file; perhaps its pages are pictures. Recognise the text first, or type it.',
  took_too_long: 'Reading this file took too long and was stopped. Save it in a simpler form, or paste the text.',
}
