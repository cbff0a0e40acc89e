import type { LocaleParameters } from '../page-parameters.ts';
import { ProseRoute, proseMetadata } from '../prose-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return proseMetadata({ pageKey: 'privacy', params });
}

export default function PrivacyPage({ params }: LocaleParameters) {
  return <ProseRoute pageKey="privacy" params={params} />;
}
