'use client';

import { Link, toast, useConfig, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { ourLocale } from '../../../i18n/locales.ts';
import { ask } from '../ask.ts';
import { targetsId } from './targets-id.ts';
import { words } from './words.ts';

interface Target {
  name: string;
  form: string;
}

/** Makes a search word of what was looked for in vain: whoever chooses what it belongs to is done. */
export function ChooseTarget({ id, search }: { id: string; search: string }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const [target, setTarget] = useState<Target | null>(null);
  const say = words[ourLocale(i18n.language)];

  async function choose({ currentTarget: input }: FormEvent<HTMLInputElement>) {
    // What is typed is no choice until it is one of the list, whole.
    const option = [...(input.list?.options ?? [])].find(({ value }) => value === input.value);
    if (!option) return;
    input.disabled = true;
    const { actor, category } = option.dataset;
    const data = actor ? { actor } : { category };
    const asked = { method: 'PATCH', body: data } as const;
    const { body, refusals } = await ask(`/api/missed-searches/${id}?depth=0`, i18n.language, say.unreachable, asked);
    input.disabled = false;
    if (!body) {
      toast.error(refusals.join(' '));
      return;
    }
    const form = actor ? `actors/${actor}` : `categories/${category}`;
    setTarget({ name: option.value, form });
    toast.success(say.done(search, option.value));
  }

  if (target) return <Link href={`${config.routes.admin}/collections/${target.form}`}>{target.name}</Link>;
  return (
    <input
      className="search-target"
      list={targetsId}
      aria-label={say.choose(search)}
      placeholder={say.placeholder}
      autoComplete="off"
      onInput={(event) => void choose(event)}
    />
  );
}
