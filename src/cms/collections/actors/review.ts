import type { Field, RelationshipField } from 'payload';
import { usualInterval } from '../../../domain/findings/reviews.ts';
import { editorsOnField, staffOnField } from '../../access.ts';
import { wholeNumberField } from '../../fields/number.ts';

/** Who does what and when in the house is nothing that visitors read. */
const access = { read: staffOnField, create: editorsOnField, update: editorsOnField };

/** An account, chosen among those that may review: editors may not read the accounts of others. */
const keeperField = (
  field: Pick<RelationshipField, 'name' | 'label'> & { description: Record<'de' | 'en', string> },
): Field => ({
  name: field.name,
  type: 'relationship',
  relationTo: 'users',
  access,
  label: field.label,
  admin: {
    position: 'sidebar',
    description: field.description,
    components: { Field: './review/keeper-field.tsx#KeeperField' },
    disableListColumn: true,
    disableListFilter: true,
  },
});

/** How often an entry is compared with the world, and by whom. */
export const reviewFields: Field[] = [
  wholeNumberField(
    {
      name: 'reviewMonths',
      min: 1,
      max: 60,
      access,
      label: { de: 'Prüfen alle … Monate', en: 'Review every … months' },
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        description: {
          de: `Leer heißt: alle ${usualInterval} Monate.`,
          en: `Empty means every ${usualInterval} months.`,
        },
      },
    },
    'number',
  ),
  keeperField({
    name: 'reviewer',
    label: { de: 'Zuständig für die Prüfung', en: 'Responsible for the review' },
    description: {
      de: 'Wird montags per E-Mail erinnert, wenn der Eintrag zu prüfen ist (die E-Mail bestellt jede Person unter „Konto“).',
      en: 'Is reminded by e-mail on Mondays when the entry is due (everybody orders that e-mail under “Account”).',
    },
  }),
  keeperField({
    name: 'reviewDeputy',
    label: { de: 'Vertretung', en: 'Deputy' },
    description: {
      de: 'Wird erinnert, wenn die Prüfung zwei Monate überfällig ist oder die zuständige Person kein Konto mehr hat.',
      en: 'Is reminded when the review is two months overdue or the person responsible no longer has an account.',
    },
  }),
];
