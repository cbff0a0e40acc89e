import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LateContent, takeOutScripts } from './scriptless.ts';

const body = (html: string) => takeOutScripts(html).html;

test.each([
  ['<p>a</p><script>b("</p>")</script><p>c</p>', '<p>a</p><p>c</p>'],
  ['<SCRIPT\nsrc="/x.js" async=""></SCRIPT\t>z', 'z'],
  ['<script type="text/javascript">a</script><script type="module">b</script>', ''],
  ['<script>"<!--<script>"</script>x', 'x'],
  ['<p>a</p><script>never closed <p>b</p>', '<p>a</p>'],
  ['<svg><script>a()</script><script href="b.js"/><path d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
  ['a<!-- -->b<!--$?--><!--/$-->c<!--', 'abc'],
  ['<link rel="preload" as="script" href="/a.js"><link rel="modulepreload" href="/b.js"/>', ''],
  [
    '<link rel="preload" as="style" href="/_next/static/a.css"><link rel="icon" href="/icon.svg">',
    '<link rel="icon" href="/icon.svg">',
  ],
  [
    '<meta name="next-size-adjust" content=""/><meta name="robots" content="index">',
    '<meta name="robots" content="index">',
  ],
  ['<div hidden=""><!--$--><!--/$--></div><template></template><p>a', '<p>a'],
  ['<link rel="expect" href="#_R_" blocking="render"/><p>a</p><template id="_R_"></template>', '<p>a</p>'],
  ['<div hidden=""><template></template><script>a</script></div><div hidden>kept</div>', '<div hidden>kept</div>'],
  ...[
    '<title>t</title><link rel="search" href="/s"/><meta name="a">',
    '<link rel="search" href="/s"><title>t</title><meta name="a">',
  ].map((head) => [
    `<head>${head}</head>`,
    '<head><title>t</title><meta name="a"><link rel="search" href="/s"></head>',
  ]),
  ['<p><link rel="search" href="/s"></p>', '<p><link rel="search" href="/s"></p>'],
  ['<br/><BR /><img alt=""/><input value=x/>', '<br><BR ><img alt=""><input value=x/>'],
  ['<style data-precedence="next" data-href="/a.css /b.css">p{}</style>', '<style>p{}</style>'],
  ['<style data-href="/a.css" media="print">p{}</style>', '<style data-href="/a.css" media="print">p{}</style>'],
  ['<template><p>kept</p></template>', '<template><p>kept</p></template>'],
])('%s becomes %s', (html, expected) => {
  expect(body(html)).toBe(expected);
});

test.each([
  '<script type="application/ld+json">{"name":"a \\u003c b"}</script>',
  '<script type=" Application/LD+JSON ">{}</script>',
  '<style>a::before{content:"<script>"}</style>',
  '<p title="<script>">&lt;script&gt;</p><textarea><script>a</script></textarea>',
  '<link rel="canonical" href="https://example.org/de"><noscript>ohne</noscript>',
])('%s stays', (html) => {
  expect(body(html)).toBe(html);
});

test('style sheets of the app come into the document, as one style that the policy knows', () => {
  const link = (name: string) => `<link rel="stylesheet" href="/_next/${name}.css" data-precedence="next"/>`;
  const others = '<link rel="stylesheet" href="/b.css"><link rel="alternate" href="/_next/a.css">';
  const styles = new Map([
    ['/_next/a.css', 'p > a{}'],
    ['/_next/b.css', 'b{}'],
  ]);
  const { html, styleHashes } = takeOutScripts(`<i>${link('b')}${others}${link('a')}</i>`, styles);
  expect(html).toBe(`<i><style>b{}p > a{}</style>${others}</i>`);
  expect(styleHashes).toEqual([`'sha256-${createHash('sha256').update('b{}p > a{}').digest('base64')}'`]);
  expect(() => takeOutScripts(link('c'), styles)).toThrow('/_next/c.css');
});

test.each([
  '<p>a</p><div hidden id="S:0"><p>late</p></div>',
  '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->',
  '<p><template id="P:1a"></template></p>',
])('%s is a page with a hole, which is refused', (html) => {
  expect(() => takeOutScripts(html)).toThrow(LateContent);
});

test('an id of our own that begins alike is none of React', () => {
  expect(body('<p id="S:letters">a</p>')).toBe('<p id="S:letters">a</p>');
});

test('names the hash of each inline style, as it stands in the document', () => {
  const { styleHashes } = takeOutScripts('<style>ü > a{}</style><style data-x="1"></style><p><style>ü > a{}</style>');
  const hash = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  expect(styleHashes).toEqual([hash('ü > a{}'), hash('')]);
});

test('what is left has nothing more to take out', () => {
  const page =
    '<!DOCTYPE html><!--b--><html><head><script async src=x></script><style>p{}</style></head><body hidden><p>a<br>b</body></html>';
  const once = body(page);
  expect(once).toBe('<!DOCTYPE html><html><head><style>p{}</style></head><body hidden><p>a<br>b</body></html>');
  expect(body(once)).toBe(once);
});
