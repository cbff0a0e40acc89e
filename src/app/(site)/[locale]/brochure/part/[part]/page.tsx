import { type BrochureParameters, BrochureRoute, brochureMetadata } from '../../brochure-route.tsx';

export function generateMetadata({ params }: BrochureParameters) {
  return brochureMetadata({ route: '/brochure', params });
}

export default function BrochurePart({ params }: BrochureParameters) {
  return <BrochureRoute route="/brochure" params={params} />;
}
