import type { ComponentProps } from 'react';
import { layoutTexts } from '@/i18n/nl/frame/layout';
import { TextInput } from './controls';
import { isFullQuestion, limitedQuestion, longestQuestion } from './questionLimit';
import styles from './SearchInput.module.css';

type SearchInputProps = Omit<ComponentProps<typeof TextInput>, 'type' | 'maxLength' | 'value'> & {
  value: string;
};

/** A line of text to search by, of limited length; says so when no more fits. */
export function SearchInput({ value, ...rest }: SearchInputProps) {
  return (
    <>
      <TextInput
        {...rest}
        type="search"
        maxLength={longestQuestion}
        value={limitedQuestion(value)}
      />
      <div role="status" className={styles['full']}>
        {isFullQuestion(value) && layoutTexts.fullQuestion(longestQuestion)}
      </div>
    </>
  );
}
