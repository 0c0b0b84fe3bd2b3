/** A teacher's open class: its lobby, its grid, an item shown to all, or its summary once it has ended. */
import { type ReactNode, useState } from 'react';
import { EndDialog } from './end-dialog';
import type { EndingProps, HostProps } from './host-props';
import { LiveView } from './live/live-view';
import { LobbyView } from './lobby/lobby-view';
import { RevealView } from './reveal/reveal-view';

export function HostView(props: HostProps) {
  const [isEnding, setEnding] = useState(false);
  return (
    <>
      <Shown {...props} onEnd={() => setEnding(true)} />
      {isEnding && (
        <EndDialog
          view={props.view}
          onStay={() => setEnding(false)}
          onEndRound={() => {
            setEnding(false);
            props.actions.direct({ is: 'finish' });
          }}
          onEnd={() => {
            setEnding(false);
            props.actions.direct({ is: 'end' });
          }}
        />
      )}
    </>
  );
}

function Shown(props: EndingProps): ReactNode {
  const { view } = props;
  if (view.reveal) return <RevealView {...props} number={view.reveal.number} />;
  return view.state === 'lobby' ? <LobbyView {...props} /> : <LiveView {...props} />;
}
