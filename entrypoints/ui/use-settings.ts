// The settings as a hook; changes made elsewhere arrive too.
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, readSettings, watchSettings, type Settings } from '../platform/settings';

export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    readSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
