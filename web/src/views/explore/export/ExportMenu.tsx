import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import type { JSX } from 'react'
import { useTranslation } from 'react-i18next'
import { paperPaint } from '../../../encoding/paint.ts'
import { pictureSvg } from '../../../graph/svg/picture-svg.ts'
import { pngOfSvg } from '../../../ui/png-of-svg.ts'
import { saveBlob } from '../../../ui/save-blob.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useExploration } from '../exploration.ts'
import type { GraphFormat } from './save-graph.ts'
import { useFileName } from './use-file-name.ts'
import { useSaveData } from './use-save-data.ts'
import { useSavedPicture } from './use-saved-picture.ts'

const formats: readonly GraphFormat[] = ['csv', 'graphml', 'json']

interface ExportMenuProps {
  className: string | undefined
  /** Is the picture drawn, so that it can be saved as one? */
  drawn: boolean
}

/** What is on the picture as a file: the picture itself, the graph as data, or on paper; and back from such a file. */
export function ExportMenu({ className, drawn }: ExportMenuProps): JSX.Element {
  const { t } = useTranslation('export')
  const { t: share } = useTranslation('share')
  const { shown, file } = useExploration()
  const saved = useSavedPicture()
  const saveData = useSaveData()
  const name = useFileName()
  const nothing = shown.things.length === 0
  const svg = (): string => pictureSvg(saved(paperPaint))
  const savePng = (): void => {
    pngOfSvg(svg()).then(
      (blob) => saveBlob(`${name}.png`, blob),
      () => notifications.show({ message: t('failed'), color: 'red' }),
    )
  }
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className={className} title={t('export')}>
          <IconDownload size={16} stroke={1.75} aria-hidden="true" />
          <span className="tool-word">{t('export')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {drawn && (
          <>
            <Menu.Item disabled={nothing} onClick={() => saveFile(`${name}.svg`, svg(), 'image/svg+xml')}>
              {t('svg')}
            </Menu.Item>
            <Menu.Item disabled={nothing} onClick={savePng}>
              {t('png')}
            </Menu.Item>
            <Menu.Item disabled={nothing} onClick={() => print()}>
              {t('print')}
            </Menu.Item>
          </>
        )}
        {formats.map((format) => (
          <Menu.Item key={format} disabled={nothing} onClick={() => saveData(format)}>
            {t(format)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={file.choose}>{share('openFile')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
