import type { LocaleParameters } from '../page-parameters.ts';
import { BrochureRoute, brochureMetadata } from './brochure-route.tsx';

export function generateMetadata({ params }: LocaleParameters) {
  return brochureMetadata({ route: '/brochure', params });
}

export default function BrochurePage({ params }: LocaleParameters) {
  return <BrochureRoute route="/brochure" params={params} />;
}
