import { useState, type DragEvent, type ReactNode } from 'react';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** The whole page takes a workbook that is dropped on it. */
export function DropArea({ onFile, children }: Props) {
  const [isOver, setOver] = useState(false);
  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className="page"
      onDragEnter={follow}
      onDragOver={follow}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
      {isOver && (
        <div className="drop-hint">
          <p>Excel-Mappe hier ablegen. Sie bleibt in diesem Browser.</p>
        </div>
      )}
    </div>
  );
}
