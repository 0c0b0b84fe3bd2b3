/** Where the class listens, and whether browsers without the app may join. */
import { CheckBox } from '../../../parts/check-box/check-box';
import { Choice } from '../../../parts/choice/choice';
import styles from '../class.module.css';
import type { SetUp } from './use-set-up';

export function NetworkGroup({ addresses, draft, setDraft }: SetUp) {
  const [only, ...others] = addresses;
  return (
    <section className={styles.group} aria-labelledby="set-up-network">
      <h2 id="set-up-network">Network</h2>
      {others.length > 0 ? (
        <Choice
          legend="This computer is reached at"
          says="Other computers reach it only there, and only while the class is open."
          options={addresses.map(({ address, called }) => ({ value: address, called: `${address} (${called})` }))}
          value={draft.address}
          onChoose={(address) => setDraft({ ...draft, address })}
        />
      ) : (
        <p>
          {only ? (
            <>
              Students reach this computer at <b>{only.address}</b>, only while the class is open.
            </>
          ) : (
            'No network was found. Connect this computer to the network of the room, then come back.'
          )}
        </p>
      )}
      <CheckBox
        says="They use an address in a browser, without encryption: others on this network could read names and answers of those students. The app itself is always encrypted."
        isChecked={draft.guests}
        onChange={(guests) => setDraft({ ...draft, guests })}
      >
        Browsers without Scruple may join
      </CheckBox>
    </section>
  );
}
