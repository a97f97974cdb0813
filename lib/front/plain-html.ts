import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const SCRIPT = /<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_LINK = /<link\b[^>]*(?:as="script"|rel="modulepreload")[^>]*\/?>/g
const STYLE_LINK = /<link\b[^>]*rel="stylesheet"[^>]*href="(\/_next\/static\/[^"?]+\.css)[^"]*"[^>]*\/?>/g
const STYLE_PRELOAD = /<link\b[^>]*rel="preload"[^>]*as="style"[^>]*\/?>/g
const STREAM_MARKS = /<!--\/?\$[?!]?-->|<!--[&/]-->|<div hidden=""><\/div>|<template id="[^"]*"><\/template>/g

const styles = new Map<string, string>()

/**
 * A page of Next without Next: no scripts, no preloads of scripts, style sheets inside the page, so that one request
 * is enough to read it. Nothing may stream, or its content would be lost; pages of the record never do.
 */
export function plainHtml(html: string, buildFolder: string): string {
  return html
    .replace(SCRIPT, '')
    .replace(SCRIPT_LINK, '')
    .replace(STYLE_PRELOAD, '')
    .replace(STYLE_LINK, (_, address: string) => `<style>${styleSheet(address, buildFolder)}</style>`)
    .replace(STREAM_MARKS, '')
}

/** A built style sheet; its relative addresses made absolute, because it will stand in pages at any depth. */
function styleSheet(address: string, buildFolder: string): string {
  const known = styles.get(address)
  if (known !== undefined) return known
  const file = path.join(buildFolder, decodeURIComponent(address.slice('/_next/'.length)))
  const folder = path.posix.dirname(address)
  const css = fs
    .readFileSync(file, 'utf8')
    .replace(/\/\*#[^*]*\*\//g, '')
    .replace(
      /url\((["']?)(?!data:|\/|https?:)([^)"']+)\1\)/g,
      (_, __, target: string) => `url(${path.posix.join(folder, target)})`,
    )
    .trim()
  styles.set(address, css)
  return css
}

/** The policy of a public page: no script from anywhere; only the styles that stand in it, by their hash. */
export function publicPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src ${hashes.length > 0 ? [...new Set(hashes)].join(' ') : "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
