import { Download } from 'lucide-react';
import { downloadTexts } from '@/i18n/nl/frame/downloads';
import { csvFile } from '@/queries/csv';
import { useToday } from '@/queries/settings';
import { Button } from '@/ui/button/Button';
import { saveFile } from '@/ui/files/saveFile';

type CsvButtonProps = {
  /** What the file is about; its name is made of this and the day. */
  name: string;
  /** The rows, heads first; made when the button is pressed. */
  getRows: () => readonly (readonly string[])[];
  variant?: 'secondary' | 'quiet';
};

/** Saves a table as a file for a spreadsheet. */
export function CsvButton({ name, getRows, variant = 'quiet' }: CsvButtonProps) {
  const today = useToday();
  const save = async () => saveFile(downloadTexts.csvName(name, today), await csvFile(getRows()));
  return (
    <Button variant={variant} icon={<Download aria-hidden />} onClick={() => void save()}>
      {downloadTexts.csv}
    </Button>
  );
}
