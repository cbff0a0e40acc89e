import type { Locale } from '../../i18n/locales.ts';
import { escapeXml } from './xml.ts';

interface SearchDescription {
  locale: Locale;
  name: string;
  description: string;
  /** The whole address of the site, without a slash at the end. */
  site: string;
  /** The whole address of the directory. */
  directory: string;
}

/** OpenSearch allows no more. */
const longestName = 16;
const longestDescription = 1024;

/** Tells browsers how to search the directory from their own search field (OpenSearch 1.1). */
export function openSearchDescription({ locale, name, description, site, directory }: SearchDescription): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name.slice(0, longestName))}</ShortName>
  <Description>${escapeXml(description.slice(0, longestDescription))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${escapeXml(site)}/icon.svg</Image>
  <Url type="text/html" method="get" template="${escapeXml(directory)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
