import { type BrochureParameters, BrochureRoute, brochureMetadata } from '../../../brochure-route.tsx';

export function generateMetadata({ params }: BrochureParameters) {
  return brochureMetadata({ route: '/brochure/bilingual', params });
}

export default function BilingualBrochurePart({ params }: BrochureParameters) {
  return <BrochureRoute route="/brochure/bilingual" params={params} />;
}
