const DATABASE = 'lagebild-base-map';
const FILES = 'files';
const KEY = 'map';

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(FILES);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
    asked.onblocked = () => fail(new Error('the database is in use'));
  });
}

/** One transaction over the kept files; done when the browser has written it. */
async function within<T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((done, fail) => {
      const transaction = database.transaction(FILES, mode);
      const asked = work(transaction.objectStore(FILES));
      transaction.oncomplete = () => done(asked.result);
      transaction.onabort = () => fail(transaction.error);
      transaction.onerror = () => fail(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The base map that this browser was told to keep; null: none, or the browser keeps nothing. */
export async function keptMap(): Promise<File | null> {
  const kept: unknown = await within('readonly', (files) => files.get(KEY)).catch(() => null);
  return kept instanceof File ? kept : null;
}

/** Keeps a base map in this browser, in the stead of another; throws where there is no room for it. */
export async function keepMap(file: File): Promise<void> {
  await within('readwrite', (files) => files.put(file, KEY));
  // Else the browser may throw it away when the disk is full; it may say no.
  await navigator.storage?.persist?.().catch(() => false);
}

/** Keeps none any more. */
export async function forgetMap(): Promise<void> {
  await within('readwrite', (files) => files.delete(KEY));
}
