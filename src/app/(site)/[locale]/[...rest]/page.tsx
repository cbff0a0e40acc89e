import { notFound } from 'next/navigation';

/** Addresses below a language that no other page answers to. */
export default function UnknownPage(): never {
  notFound();
}
