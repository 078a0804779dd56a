/** Hands the editor's store down to its parts. */
import { createContext, type ReactNode, use, useState } from 'react';
import { useStore } from 'zustand';
import { must } from '#shared/must.ts';
import { createEditor, type EditorState, type EditorStore } from './editor-store.ts';

const EditorContext = createContext<EditorStore | null>(null);

export function EditorProvider({ children }: { readonly children: ReactNode }) {
  const [editor] = useState(createEditor);
  return <EditorContext value={editor}>{children}</EditorContext>;
}

export const useEditorStore = (): EditorStore =>
  must(use(EditorContext), 'an EditorProvider around the editor');

export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useEditorStore(), select);
}
