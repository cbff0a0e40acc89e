'use client';

import { ConfigProvider, PublishButton as StockButton, useConfig } from '@payloadcms/ui';
import { useMemo } from 'react';

/**
 * Payload's own button, which here knows of no languages: it then offers neither "publish in German" nor, in the window
 * that plans a publication, a language to publish alone. The server refuses both.
 */
export function PublishButton() {
  const { config } = useConfig();
  const withoutLanguages = useMemo(() => ({ ...config, localization: false as const }), [config]);
  return (
    <ConfigProvider config={withoutLanguages}>
      <StockButton />
    </ConfigProvider>
  );
}
