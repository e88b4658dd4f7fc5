// Echoes a callback with Tencent's own library: verify, decrypt, encrypt, sign. No roster, no parsing, no database.
import { createServer } from 'node:http'
import { decrypt, encrypt, getSignature } from '@wecom/crypto'

const { PORT = '5091', TOKEN, AES_KEY } = process.env

const field = (xml, name) => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(xml)?.[1] ?? ''

function answer(query, body) {
  const sealed = field(body, 'Encrypt')
  if (getSignature(TOKEN, query.get('timestamp'), query.get('nonce'), sealed) !== query.get('msg_signature')) return null
  const { message, id } = decrypt(AES_KEY, sealed)
  const now = Math.floor(Date.now() / 1000)
  const reply = `<xml><ToUserName><![CDATA[${field(message, 'FromUserName')}]]></ToUserName>`
    + `<FromUserName><![CDATA[${field(message, 'ToUserName')}]]></FromUserName><CreateTime>${now}</CreateTime>`
    + `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${field(message, 'Content')}]]></Content></xml>`
  const encrypted = encrypt(AES_KEY, reply, id)
  const nonce = query.get('nonce')
  return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt>`
    + `<MsgSignature><![CDATA[${getSignature(TOKEN, now, nonce, encrypted)}]]></MsgSignature>`
    + `<TimeStamp>${now}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}

createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const text = answer(new URL(request.url, 'http://loopback').searchParams, Buffer.concat(chunks).toString())
    response.writeHead(text === null ? 403 : 200, { 'content-type': 'application/xml' }).end(text ?? '')
  })
}).listen(Number(PORT), '127.0.0.1')
