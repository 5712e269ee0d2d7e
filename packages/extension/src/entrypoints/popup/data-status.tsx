import { useEffect, useState } from 'preact/hooks';
import { formatPartialDate } from '@backstory/schema/partial-date';
import { i18n } from '#i18n';
import { askBackground } from '../../gateway/ask.ts';
import type { Failure, SyncStatus } from '../../messages.ts';
import { apiAddress } from '../../settings.ts';
import { today } from '../../today.ts';
import { Notice } from './notice.tsx';
import { uiLanguage } from '../../ui-language.ts';

/** After a week without a sync the reader is told how old the data are. */
const STALE_DAYS = 7;
const DAY_MS = 86_400_000;
/** Enough of a version to tell two apart. */
const VERSION_DIGITS = 8;
/** Between two looks at a sync under way, ms. */
const LOOK_AGAIN_MS = 500;

export interface SyncOfPopup {
  status: SyncStatus | undefined;
  /** Why the background did not answer. */
  failure: Failure | undefined;
  sync: () => void;
}

/** The state of the sync, followed while one is under way, and the way to start one. */
export function useSyncStatus(): SyncOfPopup {
  const [status, setStatus] = useState<SyncStatus>();
  const [failure, setFailure] = useState<Failure>();
  const [isAsking, setIsAsking] = useState(false);
  const ask = async (type: 'status' | 'sync-now') => {
    const answer = await askBackground({ type });
    setFailure(answer.ok ? undefined : answer.failure);
    if (answer.ok) setStatus(answer.value);
  };
  useEffect(() => void ask('status'), []);
  const isRunning = isAsking || status?.running === true;
  useEffect(() => {
    if (!status?.running) return undefined;
    const timer = setTimeout(() => void ask('status'), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [status]);
  const start = () => {
    setIsAsking(true);
    void ask('sync-now').finally(() => setIsAsking(false));
  };
  return { status: status && { ...status, running: isRunning }, failure, sync: start };
}

interface DataProps {
  status: SyncStatus;
  sync: () => void;
}

/** Stands in for everything else while there are no data. */
export function NeverSynced({ status, sync }: DataProps) {
  const { running, failure, apiAddress: address } = status;
  const text = [
    ...(failure && !running ? [describeFailure(failure, address)] : []),
    i18n.t('neverSyncedText', [address]),
  ].join(' ');
  return (
    <Notice title={running ? i18n.t('syncing') : i18n.t('neverSyncedTitle')} text={text} live>
      <AddressForm address={address} isBusy={running} sync={sync} />
    </Notice>
  );
}

/** Where the data come from can be said here: whoever serves them on another port has no data to find it with. */
function AddressForm({ address, isBusy, sync }: { address: string; isBusy: boolean; sync: () => void }) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('address');
    if (typeof typed !== 'string' || !URL.canParse(typed)) return;
    void apiAddress.set(new URL(typed).origin).then(sync);
  };
  return (
    <form class="address" onSubmit={submit}>
      <label>
        {i18n.t('apiAddressLabel')}
        <input type="url" name="address" required defaultValue={address} spellcheck={false} />
      </label>
      <button type="submit" class="action" disabled={isBusy}>
        {i18n.t('tryNow')}
      </button>
    </form>
  );
}

/** One line: which data, how fresh, and, if the last sync failed, why. */
export function DataLine({ status, sync }: DataProps) {
  const { version, syncedAt, failure, apiAddress: address, running } = status;
  const age = syncedAt === undefined ? 0 : Math.floor((Date.now() - syncedAt) / DAY_MS);
  const checked =
    syncedAt === undefined ? undefined : formatPartialDate(today(new Date(syncedAt)), uiLanguage());
  return (
    <div class="data-line">
      <p>
        {version !== undefined && i18n.t('dataVersion', [version.slice(0, VERSION_DIGITS)])}
        {checked !== undefined && ` · ${i18n.t('dataChecked', [checked])}`}
        {age > STALE_DAYS && <strong> · {i18n.t('dataStale', age)}</strong>}
      </p>
      {failure && (
        <p>
          {describeFailure(failure, address)}{' '}
          <button type="button" class="link" disabled={running} onClick={sync}>
            {i18n.t('tryNow')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The failure in a sentence of the interface's language. */
export function describeFailure(failure: Failure, address = ''): string {
  switch (failure.kind) {
    case 'offline':
      return i18n.t('offline', [address]);
    case 'rejected':
      return i18n.t('rejected', [address]);
    case 'empty':
      return i18n.t('neverSyncedTitle');
    case 'gone':
      return i18n.t('goneText');
    case 'absent':
      return i18n.t('absentText');
    case 'forbidden':
      return i18n.t('forbiddenTitle');
    case 'broken':
      return i18n.t('brokenText', [failure.message]);
  }
}
