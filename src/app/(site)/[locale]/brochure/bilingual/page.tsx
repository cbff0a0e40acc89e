import type { LocaleParameters } from '../../page-parameters.ts';
import { BrochureRoute, brochureMetadata } from '../brochure-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return brochureMetadata({ route: '/brochure/bilingual', params });
}

export default function BilingualBrochurePage({ params }: LocaleParameters) {
  return <BrochureRoute route="/brochure/bilingual" params={params} />;
}
