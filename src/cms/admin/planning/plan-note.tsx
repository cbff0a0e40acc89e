'use client';

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { momentInWords } from '../../../domain/moment.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { ToldPlan } from '../../planning/told-plan.ts';
import { ask } from '../ask.ts';
import { type Words, words } from './words.ts';

/** In the head of a form: what is planned for the document, and what was planned and failed. */
export function PlanNote() {
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const say = words[ourLocale(i18n.language)];
  const [plans, setPlans] = useState<ToldPlan[]>([]);
  const [refusals, setRefusals] = useState<string[]>([]);
  const [removed, setRemoved] = useState<ToldPlan | null>(null);
  const document = globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null;
  const address = document && `/api/${document}/plans`;

  useEffect(() => {
    if (!address || !data) return;
    let isOpen = true;
    // Where no answer comes the form works all the same.
    void ask<{ plans: ToldPlan[] }>(address, i18n.language, '').then(({ body }) => {
      if (isOpen && body) setPlans(body.plans);
    });
    return () => {
      isOpen = false;
    };
    // Anew whenever the form has taken over what the server holds: a plan may be new, or done with.
  }, [address, data, i18n.language]);

  async function remove(plan: ToldPlan) {
    const answer = await ask(`${address}/${plan.id}`, i18n.language, say.notRemoved, { method: 'DELETE' });
    setRefusals(answer.refusals);
    if (!answer.body) return;
    setPlans((all) => all.filter((one) => one !== plan));
    setRemoved(plan);
  }

  const isEditor = user?.role === 'admin' || user?.role === 'editor';
  return (
    <div className="plan-notes" role="status">
      {refusals.map((refusal) => (
        <p key={refusal}>{refusal}</p>
      ))}
      {removed ? <p>{say.removed[removed.kind]}</p> : null}
      {plans.map((plan) => (
        <section
          key={plan.id}
          className={(plan.failure ?? plan.hindrance) === null ? 'plan-note' : 'plan-note plan-note--failed'}
        >
          <Told plan={plan} say={say} language={ourLocale(i18n.language)} />
          {isEditor ? (
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void remove(plan)}>
              {plan.failure === null ? say.remove : say.removeFailed}
            </Button>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function Told({ plan, say, language }: { plan: ToldPlan; say: Words; language: 'de' | 'en' }) {
  const { kind, due, by, failure, hindrance, parts } = plan;
  const lead = failure === null ? say.planned[kind] : say.failed[kind];
  return (
    <div>
      <p>
        {lead}: <strong>{momentInWords(due, language)}</strong>
        {by ? <small> ({say.by.replace('{name}', by)})</small> : null}
      </p>
      {failure === null ? null : <p>{failure}</p>}
      {hindrance === null ? null : (
        <p>
          {say.wouldFail} {hindrance}
        </p>
      )}
      {parts?.length ? (
        <details>
          <summary>{say.parts}</summary>
          <ul>
            {parts.map((part) => (
              <li key={`${part.label} ${part.locale}`}>
                {part.label} ({say.languages[part.locale ?? 'both']})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
